using System.Runtime.CompilerServices;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Models;

/// <summary>
/// Some rows of a table as a weights file holds them: place by place, of each first the low and then the high bytes. Equal places of different rows
/// resemble each other more than different places of one row, and so compress better side by side; a block is small enough for the nearest cache.
/// </summary>
/// <param name="bytes">The bytes; <see cref="Cut"/> overwrites them.</param>
/// <param name="shape">The table.</param>
internal readonly ref struct RowBlock(Span<byte> bytes, TableShape shape)
{
    private const int MaximumRows = 4096;

    private static readonly byte[] Zeros = new byte[MaximumRows];

    private readonly Span<byte> _bytes = bytes;

    /// <summary>Number of rows.</summary>
    public int Rows { get; } = bytes.Length / shape.RowBytes;

    /// <summary>Number of rows of every block of a table.</summary>
    public static int RowsOf(TableShape shape) => Math.Min(shape.Rows, MaximumRows);

    /// <summary>Room for a block of a table.</summary>
    public static byte[] Buffer(TableShape shape) => new byte[RowsOf(shape) * shape.RowBytes];

    /// <summary>The weight at <paramref name="place"/> of a row, or its owner.</summary>
    public short Weight(int place, int row) => IsShort(place)
        ? (short)(Low(place)[row] | (High(place)[row] << 8))
        : (sbyte)Low(place)[row];

    /// <summary>Sets it.</summary>
    public void SetWeight(int place, int row, short weight)
    {
        Low(place)[row] = (byte)weight;
        if (IsShort(place))
        {
            High(place)[row] = (byte)(weight >> 8);
        }
    }

    /// <summary>The low bytes at <paramref name="place"/>.</summary>
    public Span<byte> Low(int place) => Lane(place * shape.WeightBytes);

    /// <summary>The high bytes at <paramref name="place"/>, where its weights are short.</summary>
    public Span<byte> High(int place) => Lane((place * shape.WeightBytes) + 1);

    /// <summary>The weights at <paramref name="place"/>, cut to signed bytes; zeros beyond the last place.</summary>
    public ReadOnlySpan<byte> Cut(int place)
    {
        if (place >= shape.WeightPlaces)
        {
            return Zeros.AsSpan(0, Rows);
        }

        var low = Low(place);
        for (var row = 0; row < low.Length && shape.WeightBytes == sizeof(short); row++)
        {
            low[row] = (byte)WeightTable.Cut(Weight(place, row));
        }

        return low;
    }

    /// <summary>Puts the bytes of four places side by side into every <paramref name="stride"/>th number.</summary>
    /// <remarks>Compiled for speed at once: it runs through megabytes at a start and then never again.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Interleave(
        ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, ReadOnlySpan<byte> fourth, Span<uint> rows, int stride)
    {
        var to = 0;
        for (var row = 0; row < Rows; row++)
        {
            rows[to] = first[row] | ((uint)second[row] << 8) | ((uint)third[row] << 16) | ((uint)fourth[row] << 24);
            to += stride;
        }
    }

    private bool IsShort(int place) => shape.WeightBytes == sizeof(short) || place == shape.WeightPlaces;

    private Span<byte> Lane(int lane) => _bytes.Slice(lane * Rows, Rows);
}
