using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StatementApi.Extraction.Models;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The weights of a linear classifier over hashed features (Weinberger et al. 2009): a row of class weights for each of a power of two
/// of hash values. In a wide table features of equal hash share a row. In a narrow one, of three classes at most, a row's fourth place
/// names the feature that owns it, and a feature without a row of its own counts nothing.
/// </summary>
/// <remarks>Scoring is thread-safe as long as nobody writes to <see cref="Weights"/>; only training does.</remarks>
internal sealed class WeightTable : IWeightRows<WeightTable>
{
    /// <summary>Length of the rows that have owners.</summary>
    public const int NarrowStride = 4;

    private const int OwnerPlace = NarrowStride - 1;
    private const int OwnerShift = 16;
    private const int MaximumBits = 22;
    private const int MaximumClasses = 256;

    private readonly uint _mask;

    /// <param name="bits">Binary logarithm of the number of rows.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="scale">What a weight of one stands for, where scores are compared with anything but each other.</param>
    /// <exception cref="ArgumentOutOfRangeException">No table has these dimensions.</exception>
    public WeightTable(int bits, int classes, float scale = 1)
    {
        if (!IsPossible(bits, classes))
        {
            throw new ArgumentOutOfRangeException(nameof(bits), $"There is no table of {classes} classes and 2^{bits} rows.");
        }

        Bits = bits;
        Classes = classes;
        Scale = scale;
        Stride = StrideOf(classes);
        _mask = (1u << bits) - 1;
        Weights = new short[Stride << bits];
    }

    public int Bits { get; }

    public int Classes { get; }

    public float Scale { get; }

    /// <summary>Length of a row, padded to whole vectors.</summary>
    public int Stride { get; }

    public int Rows => 1 << Bits;

    /// <summary>The rows one behind the other.</summary>
    public short[] Weights { get; }

    /// <summary>Whether a row belongs to a single feature.</summary>
    public bool HasOwners => Stride == NarrowStride;

    /// <summary>How a file holds the table.</summary>
    public TableShape Shape => new(Bits, Classes, Scale, FitInBytes ? sizeof(sbyte) : sizeof(short));

    /// <summary>Length of the rows of a table of so many classes.</summary>
    public static int StrideOf(int classes) => classes < NarrowStride
        ? NarrowStride
        : (classes + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;

    public static bool IsPossible(int bits, int classes) => bits is > 0 and <= MaximumBits && classes is > 0 and <= MaximumClasses;

    /// <summary>The weight, or what of it a signed byte can hold.</summary>
    public static sbyte Cut(short weight) => (sbyte)Math.Clamp(weight, (short)-sbyte.MaxValue, (short)sbyte.MaxValue);

    public static WeightTable Create(TableShape shape) => new(shape.Bits, shape.Classes, shape.Scale);

    public void SetRows(int first, RowBlock block)
    {
        for (var row = 0; row < block.Rows; row++)
        {
            for (var place = 0; place < Places; place++)
            {
                Weights[((first + row) * Stride) + place] = block.Weight(place, row);
            }
        }
    }

    /// <summary>The table in another form, as if it had been written and read.</summary>
    public T To<T>()
        where T : IWeightRows<T>
    {
        var shape = Shape;
        var table = T.Create(shape);
        var bytes = RowBlock.Buffer(shape);
        for (var first = 0; first < Rows; first += RowBlock.RowsOf(shape))
        {
            var block = new RowBlock(bytes, shape);
            CopyRows(first, block);
            table.SetRows(first, block);
        }

        return table;
    }

    /// <summary>Copies the rows from <paramref name="first"/> on.</summary>
    public void CopyRows(int first, RowBlock block)
    {
        for (var row = 0; row < block.Rows; row++)
        {
            for (var place = 0; place < Places; place++)
            {
                block.SetWeight(place, row, Weights[((first + row) * Stride) + place]);
            }
        }
    }

    /// <summary>Where the row of <paramref name="feature"/> begins in <see cref="Weights"/>.</summary>
    public int Row(uint feature) => (int)(feature & _mask) * Stride;

    /// <summary>Whether the weights at <see cref="Row"/> are those of <paramref name="feature"/>.</summary>
    public bool IsOwner(uint feature) => !HasOwners || Weights[Row(feature) + OwnerPlace] == Owner(feature);

    /// <summary>Makes <paramref name="feature"/> the owner of its row if that has none; whether it has become so.</summary>
    public bool TryOwn(uint feature)
    {
        ref var owner = ref Weights[Row(feature) + OwnerPlace];
        if (owner != 0)
        {
            return false;
        }

        owner = Owner(feature);
        return true;
    }

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, <see cref="Stride"/> long; sums saturate.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (HasOwners)
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
        ref var first = ref MemoryMarshal.GetArrayDataReference(Weights);
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref first, Row(feature))));
            var difference = (long)(row >> (16 * OwnerPlace)) ^ (ushort)Owner(feature);
            var mask = (ulong)((difference - 1) >> 63);
            sum = Vector128.AddSaturate(sum, Vector128.CreateScalarUnsafe(row & mask).AsInt16());
        }

        sum.GetLower().CopyTo(scores);
    }

    private void ScoreShared(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(Weights);
        for (var block = 0; block < Stride; block += Vector256<short>.Count)
        {
            var sum = Vector256<short>.Zero;
            ref var column = ref Unsafe.Add(ref first, block);
            foreach (var feature in features)
            {
                sum = Vector256.AddSaturate(sum, Vector256.LoadUnsafe(ref column, (nuint)Row(feature)));
            }

            sum.CopyTo(scores[block..]);
        }
    }

    /// <summary>The places of a row that carry anything.</summary>
    private int Places => HasOwners ? NarrowStride : Classes;

    private bool FitInBytes
    {
        get
        {
            for (var i = 0; i < Weights.Length; i++)
            {
                if (Cut(Weights[i]) != Weights[i] && !(HasOwners && i % NarrowStride == OwnerPlace))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What a row records of its owner; never 0, which stands for none.</summary>
    private static short Owner(uint feature) => (short)((feature >> OwnerShift) | 1);
}
