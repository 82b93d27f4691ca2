using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// A <see cref="WeightTable"/> for use after training: a signed byte a weight. Reading rows from memory is most of the work of a linear model;
/// rows of half the size need half the cache. Immutable and thread-safe.
/// </summary>
internal sealed class CompactTable : IWeightRows<CompactTable>
{
    private const int NarrowStride = 4;
    private const int OwnerPlace = NarrowStride - 1;
    private const int OwnerShift = 24;
    private const int CacheLine = 64;

    private readonly sbyte[] _weights;
    private readonly int _start;
    private readonly uint _mask;
    private readonly bool _hasOwners;

    private CompactTable(int bits, int places, int stride, bool hasOwners)
    {
        Places = places;
        Stride = stride;
        _hasOwners = hasOwners;
        _mask = (1u << bits) - 1;
        _weights = GC.AllocateArray<sbyte>((stride << bits) + CacheLine, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) & (CacheLine - 1));
    }

    /// <summary>Length of a row of scores.</summary>
    public int Stride { get; }

    public int Rows => (int)_mask + 1;

    public int Places { get; }

    public static CompactTable Create(int bits, int classes, float scale)
    {
        var hasOwners = classes < NarrowStride;
        var stride = (classes + Vector256<sbyte>.Count - 1) / Vector256<sbyte>.Count * Vector256<sbyte>.Count;
        return hasOwners
            ? new CompactTable(bits, NarrowStride, NarrowStride, hasOwners)
            : new CompactTable(bits, classes, stride, hasOwners);
    }

    /// <summary>The table in short form; weights beyond a signed byte are cut to it.</summary>
    public static CompactTable Of(WeightTable table)
    {
        var compact = Create(table.Bits, table.Classes, table.Scale);
        for (var row = 0; row < table.Rows; row++)
        {
            for (var place = 0; place < compact.Places; place++)
            {
                compact.Set(row, place, table.Weights[(row * table.Stride) + place]);
            }
        }

        return compact;
    }

    public void SetPlace(int place, ReadOnlySpan<byte> low, ReadOnlySpan<byte> high)
    {
        for (var row = 0; row < low.Length; row++)
        {
            Set(row, place, (short)(low[row] | (high[row] << 8)));
        }
    }

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, <see cref="Stride"/> long; exact for up to 256 features.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (_hasOwners)
        {
            ScoreOwned(features, scores);
        }
        else
        {
            ScoreShared(features, scores);
        }
    }

    private void ScoreOwned(ReadOnlySpan<uint> features, Span<short> scores)
    {
        var rows = new OwnedRows(MemoryMarshal.Cast<sbyte, uint>(_weights.AsSpan(_start, Rows * NarrowStride)), OwnerShift);
        var (firsts, seconds, thirds) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var i = 0;
        for (; i <= features.Length - OwnedRows.Width; i += OwnedRows.Width)
        {
            var eight = rows.OfEight(in features[i]);
            firsts += OwnedRows.Weights(eight, 0);
            seconds += OwnedRows.Weights(eight, 1);
            thirds += OwnedRows.Weights(eight, 2);
        }

        var (first, second, third) = (Vector256.Sum(firsts), Vector256.Sum(seconds), Vector256.Sum(thirds));
        for (; i < features.Length; i++)
        {
            var row = rows.Of(features[i]);
            first += OwnedRows.Weight(row, 0);
            second += OwnedRows.Weight(row, 1);
            third += OwnedRows.Weight(row, 2);
        }

        (scores[0], scores[1], scores[2], scores[3]) = ((short)first, (short)second, (short)third, 0);
    }

    private void ScoreShared(ReadOnlySpan<uint> features, Span<short> scores)
    {
        for (var block = 0; block < Stride; block += Vector512<short>.Count)
        {
            ref var column = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), _start + block);
            var sum = Vector512<short>.Zero;
            foreach (var feature in features)
            {
                var row = Vector256.LoadUnsafe(ref column, (nuint)((feature & _mask) * (uint)Stride));
                sum += Vector512.WidenLower(row.ToVector512Unsafe());
            }

            sum.CopyTo(scores[block..]);
        }
    }

    private void Set(int row, int place, short weight) => _weights[_start + (row * Stride) + place] = Compact(weight, place);

    /// <summary>The weight, or of an owner the higher half.</summary>
    private sbyte Compact(short weight, int place) => _hasOwners && place == OwnerPlace
        ? (sbyte)(weight >> 8)
        : (sbyte)Math.Clamp(weight, (short)-sbyte.MaxValue, (short)sbyte.MaxValue);
}
