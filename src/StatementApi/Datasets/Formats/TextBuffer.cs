using System.Buffers;
using System.Globalization;

namespace StatementApi.Datasets.Formats;

/// <summary>Bytes under construction, kept and reused. Not thread-safe.</summary>
internal sealed class TextBuffer : IBufferWriter<byte>
{
    /// <summary>Most bytes of a number.</summary>
    private const int NumberLength = 32;

    private byte[] _bytes = new byte[1024];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until more is.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The same, to be handed to a stream.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>Starts anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes a byte.</summary>
    public void Append(byte value) => Room(1)[0] = value;

    /// <summary>Writes bytes.</summary>
    public void Append(ReadOnlySpan<byte> values) => values.CopyTo(Room(values.Length));

    /// <summary>Writes a whole number in digits.</summary>
    public void Append(long value)
    {
        Reserve(NumberLength);
        value.TryFormat(_bytes.AsSpan(Length), out var length, default, CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>Writes the shortest decimal that reads back as the same number.</summary>
    public void Append(double value)
    {
        Reserve(NumberLength);
        value.TryFormat(_bytes.AsSpan(Length), out var length, default, CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <inheritdoc />
    public void Advance(int count) => Length += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private Span<byte> Room(int length)
    {
        Reserve(length);
        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    private void Reserve(int length)
    {
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        }
    }
}
