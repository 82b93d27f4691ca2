using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// A <see cref="WeightTable"/> for use after training: a signed byte a weight. Reading rows from memory is most of the work of a linear model;
/// rows of half the size need half the cache. Immutable and thread-safe.
/// </summary>
internal sealed class CompactTable
{
    private const int NarrowStride = 4;
    private const int OwnerPlace = NarrowStride - 1;
    private const int OwnerShift = 24;

    private readonly sbyte[] _weights;
    private readonly uint _mask;
    private readonly int _stride;
    private readonly bool _hasOwners;

    private CompactTable(WeightTable table)
    {
        _hasOwners = table.HasOwners;
        _mask = (uint)table.Rows - 1;
        _stride = table.Stride;
        _weights = new sbyte[table.Rows * _stride];
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = (sbyte)Math.Clamp(table.Weights[i], (short)-sbyte.MaxValue, (short)sbyte.MaxValue);
        }

        for (var row = OwnerPlace; _hasOwners && row < _weights.Length; row += _stride)
        {
            _weights[row] = (sbyte)(table.Weights[row] >> 8);
        }
    }

    /// <summary>Length of a row of scores.</summary>
    public int Stride => _stride;

    /// <summary>The table in short form; weights beyond a signed byte are cut to it.</summary>
    public static CompactTable Of(WeightTable table) => new(table);

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
        for (var block = 0; block < _stride; block += Vector128<sbyte>.Count)
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

    private int Row(uint feature) => (int)(feature & _mask) * _stride;
}
