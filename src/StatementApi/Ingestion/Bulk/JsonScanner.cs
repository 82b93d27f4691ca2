using System.Buffers;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>Parts a body into the JSON of its articles as the bytes come in. Not thread-safe; one for each body.</summary>
internal abstract class JsonScanner
{
    /// <summary>Number of items so far.</summary>
    protected long Count { get; private set; }

    /// <summary>
    /// Takes the next item off the front of the buffer; null where more bytes are needed, or where the body has none left.
    /// </summary>
    /// <param name="buffer">The bytes not used yet.</param>
    /// <param name="isWhole">Whether no more will come.</param>
    public abstract JsonItem? Take(ref ReadOnlySequence<byte> buffer, bool isWhole);

    /// <summary>The item at which the body broke off.</summary>
    public JsonItem BreakOff(Problem problem) => Next(null, default, problem, isEnd: true);

    /// <summary>The next item.</summary>
    protected JsonItem Next(long? line, ReadOnlyMemory<byte> json, Problem? fault = null, bool isEnd = false) =>
        new(Count++, line, json, fault, isEnd);

    /// <summary>What is said of an item that no article can be as large as.</summary>
    public static Problem TooLarge { get; } = Problem.Of(
        ProblemKind.ContentTooLarge, null, new FieldError("body", $"is larger than {Http.Json.RequestBody.MaxBytes / 1024 / 1024} MiB"));

    /// <summary>Steps over spaces and line ends.</summary>
    protected static ReadOnlySequence<byte> TrimStart(ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        reader.AdvancePastAny(" \t\r\n"u8);
        return reader.UnreadSequence;
    }
}
