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

    private readonly sbyte[] _weights;
    private readonly uint _mask;
    private readonly bool _hasOwners;

    private CompactTable(int bits, int places, int stride, bool hasOwners)
    {
        Places = places;
        Stride = stride;
        _hasOwners = hasOwners;
        _mask = (1u << bits) - 1;
        _weights = new sbyte[stride << bits];
    }

    /// <summary>Length of a row of scores.</summary>
    public int Stride { get; }

    public int Rows => (int)_mask + 1;

    public int Places { get; }

    public static CompactTable Create(int bits, int classes, float scale)
    {
        var stride = WeightTable.StrideOf(classes);
        var hasOwners = stride == NarrowStride;
        return new CompactTable(bits, hasOwners ? NarrowStride : classes, stride, hasOwners);
    }

    /// <summary>The table in short form; weights beyond a signed byte are cut to it.</summary>
    public static CompactTable Of(WeightTable table)
    {
        var compact = Create(table.Bits, table.Classes, table.Scale);
        for (var row = 0; row < table.Weights.Length; row += table.Stride)
        {
            for (var place = 0; place < compact.Places; place++)
            {
                compact._weights[row + place] = compact.Compact(table.Weights[row + place], place);
            }
        }

        return compact;
    }

    public void SetPlace(int place, ReadOnlySpan<byte> low, ReadOnlySpan<byte> high)
    {
        for (var row = 0; row < low.Length; row++)
        {
            _weights[(row * Stride) + place] = Compact((short)(low[row] | (high[row] << 8)), place);
        }
    }

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, <see cref="Stride"/> long; sums saturate.</summary>
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

    /// <summary>Without a branch: about every other row belongs to another feature, which no predictor foresees.</summary>
    private void ScoreOwned(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_weights);
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref first, Row(feature))));
            var difference = (int)((row ^ feature) >> OwnerShift);
            var mask = (uint)((difference - 1) >> 31);
            sum = Vector128.AddSaturate(sum, Vector128.WidenLower(Vector128.CreateScalarUnsafe(row & mask).AsSByte()));
        }

        sum.GetLower().CopyTo(scores);
    }

    private void ScoreShared(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var block = 0; block < Stride; block += Vector128<sbyte>.Count)
        {
            var sum = Vector256<short>.Zero;
            ref var column = ref Unsafe.Add(ref first, block);
            foreach (var feature in features)
            {
                var row = Vector128.LoadUnsafe(ref column, (nuint)Row(feature));
                sum = Vector256.AddSaturate(sum, Vector256.WidenLower(row.ToVector256Unsafe()));
            }

            sum.CopyTo(scores[block..]);
        }
    }

    /// <summary>The weight, or of an owner the higher half.</summary>
    private sbyte Compact(short weight, int place) => _hasOwners && place == OwnerPlace
        ? (sbyte)(weight >> 8)
        : (sbyte)Math.Clamp(weight, (short)-sbyte.MaxValue, (short)sbyte.MaxValue);

    private int Row(uint feature) => (int)(feature & _mask) * Stride;
}
