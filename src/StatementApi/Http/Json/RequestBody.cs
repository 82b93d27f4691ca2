using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Json;

/// <summary>Reads request bodies as checked UTF-8.</summary>
internal static class RequestBody
{
    /// <summary>
    /// Most bytes of a body. A text of 1 MiB fits even where JSON escapes each of its bytes in six.
    /// </summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Whether the content type's charset is UTF-8 or not given.</summary>
    public static bool IsUtf8(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        || !type.Charset.HasValue
        || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole body, without a byte order mark.</summary>
    /// <exception cref="ProblemException">The bytes are not UTF-8.</exception>
    /// <exception cref="BadHttpRequestException">The body is larger than the server accepts.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var declared = request.ContentLength;
        if (declared > MaxBytes)
        {
            throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);
        }

        using var buffer = new MemoryStream((int)(declared ?? 0));
        await request.Body.CopyToAsync(buffer, cancellationToken);
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        CheckUtf8(bytes.Span);
        return bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }

    /// <summary>Refuses bytes that are not UTF-8.</summary>
    /// <exception cref="ProblemException">They are not.</exception>
    public static void CheckUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw ProblemException.InvalidField("body", $"is not UTF-8 (first wrong byte at {FirstInvalid(bytes)})");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length;)
        {
            if (System.Text.Rune.DecodeFromUtf8(bytes[index..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return index;
            }

            index += length;
        }

        return bytes.Length;
    }
}
