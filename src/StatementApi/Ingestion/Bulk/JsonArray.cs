using System.Buffers;
using System.Text.Json;
using StatementApi.Http.Json;
using StatementApi.Http.Problems;

namespace StatementApi.Ingestion.Bulk;

/// <summary>
/// Parts a JSON array into its elements. Whether an element is an article is not looked at, but where the array itself is malformed, nobody can tell
/// where the next element begins: that item is the last.
/// </summary>
internal sealed class JsonArray : JsonScanner
{
    private const int MaxDepth = 32;

    private Expected _expected = Expected.Array;
    private long _consumed;

    private enum Expected : byte
    {
        Array,
        ElementOrEnd,
        Element,
        CommaOrEnd,
        Nothing,
    }

    /// <inheritdoc />
    public override JsonItem? Take(ref ReadOnlySequence<byte> buffer, bool isWhole)
    {
        while (true)
        {
            Consume(ref buffer, TrimStart(buffer).Start);
            if (buffer.IsEmpty)
            {
                return isWhole && _expected != Expected.Nothing ? Malformed(_expected == Expected.Array ? "is empty" : "ends within the array") : null;
            }

            if (_expected == Expected.Element || (_expected == Expected.ElementOrEnd && buffer.FirstSpan[0] != ']'))
            {
                return TakeElement(ref buffer, isWhole);
            }

            if (!Accepts(buffer.FirstSpan[0]))
            {
                return Malformed(_expected == Expected.Array ? "must be a JSON array" : "is not a well-formed JSON array");
            }

            Consume(ref buffer, buffer.GetPosition(1));
        }
    }

    /// <summary>Whether the mark is one that may stand here.</summary>
    private bool Accepts(byte mark)
    {
        Expected? next = (_expected, mark) switch
        {
            (Expected.Array, (byte)'[') => Expected.ElementOrEnd,
            (Expected.ElementOrEnd or Expected.CommaOrEnd, (byte)']') => Expected.Nothing,
            (Expected.CommaOrEnd, (byte)',') => Expected.Element,
            _ => null,
        };
        _expected = next ?? _expected;
        return next is not null;
    }

    private JsonItem? TakeElement(ref ReadOnlySequence<byte> buffer, bool isWhole)
    {
        try
        {
            var reader = new Utf8JsonReader(buffer, isWhole, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));
            if (!reader.Read() || !reader.TrySkip())
            {
                return buffer.Length > RequestBody.MaxBytes ? BreakOff(TooLarge) : null;
            }

            var element = buffer.Slice(0, reader.Position);
            _expected = Expected.CommaOrEnd;
            Consume(ref buffer, reader.Position);
            return element.Length > RequestBody.MaxBytes ? Next(null, default, TooLarge) : Next(null, element.ToArray());
        }
        catch (JsonException)
        {
            return Malformed("is not a well-formed JSON array");
        }
    }

    private void Consume(ref ReadOnlySequence<byte> buffer, SequencePosition to)
    {
        _consumed += buffer.Slice(0, to).Length;
        buffer = buffer.Slice(to);
    }

    private JsonItem Malformed(string reason) => BreakOff(Problem.Of(
        ProblemKind.InvalidRequest, null, new FieldError("body", $"{reason}; nothing from item {Count} (at byte {_consumed}) on was read")));
}
