using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>Reads the items of a body of any size; never more of it is in memory than the largest item needs.</summary>
internal static class JsonItems
{
    private const int BufferSize = 64 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>The items; the last one has a fault where the body could not be read to its end.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="scanner">Parts them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<JsonItem> ReadAsync(
        Stream body, JsonScanner scanner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: BufferSize, leaveOpen: true));
        for (var (wanted, isWhole, isFirst) = (ByteOrderMark.Length, false, true); !isWhole; isFirst = false)
        {
            var (read, fault) = await ReadAsync(pipe, wanted, cancellationToken);
            if (fault is not null)
            {
                yield return scanner.BreakOff(fault);
                yield break;
            }

            var buffer = isFirst ? WithoutMark(read.Buffer) : read.Buffer;
            while (scanner.Take(ref buffer, read.IsCompleted) is { } item)
            {
                yield return item;
                if (item.IsEnd)
                {
                    yield break;
                }
            }

            // An item is looked at again whenever the bytes at hand have doubled, so that a long one costs no more than linear time.
            wanted = (int)Math.Min((buffer.Length * 2) + 1, RequestBody.MaxBytes + BufferSize);
            isWhole = read.IsCompleted;
            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> buffer) =>
        new SequenceReader<byte>(buffer).IsNext(ByteOrderMark) ? buffer.Slice(ByteOrderMark.Length) : buffer;

    private static async Task<(ReadResult Read, Problem? Fault)> ReadAsync(PipeReader pipe, int wanted, CancellationToken cancellationToken)
    {
        try
        {
            return (await pipe.ReadAtLeastAsync(wanted, cancellationToken), null);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, Problem.Of(ProblemKind.ContentTooLarge, null, new FieldError("body", "is larger than this address accepts")));
        }
    }
}
