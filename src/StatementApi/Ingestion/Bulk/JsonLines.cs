using System.Buffers;
using StatementApi.Http.Json;

namespace StatementApi.Ingestion.Bulk;

/// <summary>Parts JSON Lines: an item a line; empty lines are skipped, and a line that is too long is an item with a fault.</summary>
internal sealed class JsonLines : JsonScanner
{
    private long _line;
    private bool _isTooLong;

    /// <inheritdoc />
    public override JsonItem? Take(ref ReadOnlySequence<byte> buffer, bool isWhole)
    {
        while (TryTakeLine(ref buffer, isWhole, out var line))
        {
            _line++;
            if (_isTooLong)
            {
                _isTooLong = false;
                return Next(_line, default, TooLarge);
            }

            if (!TrimStart(line).IsEmpty)
            {
                return Next(_line, line.ToArray());
            }
        }

        return null;
    }

    private bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isWhole, out ReadOnlySequence<byte> line)
    {
        var end = buffer.PositionOf((byte)'\n');
        line = end is { } position ? buffer.Slice(0, position) : buffer;
        if (end is null && line.Length <= RequestBody.MaxBytes && (!isWhole || (line.IsEmpty && !_isTooLong)))
        {
            return false;
        }

        _isTooLong |= line.Length > RequestBody.MaxBytes;
        buffer = end is { } found ? buffer.Slice(buffer.GetPosition(1, found)) : buffer.Slice(buffer.End);
        return end is not null || isWhole;
    }
}
