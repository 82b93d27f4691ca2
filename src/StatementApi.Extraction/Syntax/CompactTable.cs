using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// A <see cref="WeightTable"/> for use after training: a signed byte a weight. Reading rows from memory is most of the work of a linear model;
/// rows of half the size need half the cache. Immutable and thread-safe.
/// </summary>
internal sealed class CompactTable : IWeightRows<CompactTable>
{
    private const int OwnerShift = 24;
    private const int CacheLine = 64;

    private readonly TableShape _shape;
    private readonly sbyte[] _weights;
    private readonly int _start;
    private readonly uint _mask;
    private readonly bool _hasOwners;

    private CompactTable(TableShape shape)
    {
        _shape = shape;
        _hasOwners = shape.HasOwners;
        Stride = _hasOwners
            ? WeightTable.NarrowStride
            : (shape.Classes + Vector256<sbyte>.Count - 1) / Vector256<sbyte>.Count * Vector256<sbyte>.Count;
        _mask = (uint)shape.Rows - 1;
        _weights = GC.AllocateArray<sbyte>((Stride * shape.Rows) + CacheLine, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_weights, 0) & (CacheLine - 1));
    }

    /// <summary>Length of a row of scores.</summary>
    public int Stride { get; }

    public static CompactTable Create(TableShape shape) => new(shape);

    /// <summary>The table in short form; weights beyond a signed byte are cut to it.</summary>
    public static CompactTable Of(WeightTable table) => table.To<CompactTable>();

    public void SetRows(int first, RowBlock block)
    {
        const int Width = sizeof(uint);
        var rows = MemoryMarshal.Cast<sbyte, uint>(_weights.AsSpan(_start + (first * Stride), block.Rows * Stride));
        for (var place = 0; place < _shape.WeightPlaces; place += Width)
        {
            var last = _hasOwners ? block.High(_shape.WeightPlaces) : block.Cut(place + 3);
            block.Interleave(block.Cut(place), block.Cut(place + 1), block.Cut(place + 2), last, rows[(place / Width)..], Stride / Width);
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
        var rows = new OwnedRows(MemoryMarshal.Cast<sbyte, uint>(_weights.AsSpan(_start, _shape.Rows * WeightTable.NarrowStride)), OwnerShift);
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
        if (Stride == Vector512<sbyte>.Count)
        {
            ScoreWide(features, scores);
            return;
        }

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

    /// <summary>Both halves of rows that fill a cache line.</summary>
    private void ScoreWide(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights), _start);
        var (low, high) = (Vector512<short>.Zero, Vector512<short>.Zero);
        foreach (var feature in features)
        {
            var row = Vector512.LoadUnsafe(ref first, (feature & _mask) * (nuint)Vector512<sbyte>.Count);
            low += Vector512.WidenLower(row);
            high += Vector512.WidenUpper(row);
        }

        low.CopyTo(scores);
        high.CopyTo(scores[Vector512<short>.Count..]);
    }
}
