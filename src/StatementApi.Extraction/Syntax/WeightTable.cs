using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// The weights of a linear classifier over hashed features (Weinberger et al. 2009): a row of class weights for each of a power of two
/// of hash values. Features that share a row share its weights, which training has taken into account.
/// </summary>
/// <remarks>Scoring is thread-safe as long as nobody writes to <see cref="Weights"/>; only training does.</remarks>
internal sealed class WeightTable
{
    /// <summary>Classes whose row is read as one 64-bit load.</summary>
    private const int NarrowStride = 4;

    private const int MaximumBits = 24;
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

        Scale = scale;
        Bits = bits;
        Classes = classes;
        Stride = classes <= NarrowStride ? NarrowStride : RoundUp(classes, Vector256<short>.Count);
        _mask = (1u << bits) - 1;
        Weights = new short[Stride << bits];
    }

    public int Bits { get; }

    public int Classes { get; }

    /// <summary>Length of a row: the classes, padded to whole vectors.</summary>
    public int Stride { get; }

    public float Scale { get; }

    public short[] Weights { get; }

    public static bool IsPossible(int bits, int classes) => bits is > 0 and <= MaximumBits && classes is > 0 and <= MaximumClasses;

    public int Row(uint feature) => (int)(feature & _mask) * Stride;

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, <see cref="Stride"/> long; sums saturate.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (Stride == NarrowStride)
        {
            ScoreNarrow(features, scores);
        }
        else
        {
            ScoreWide(features, scores);
        }
    }

    private void ScoreNarrow(ReadOnlySpan<uint> features, Span<short> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(Weights);
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref first, Row(feature))));
            sum = Vector128.AddSaturate(sum, Vector128.CreateScalarUnsafe(row).AsInt16());
        }

        sum.GetLower().CopyTo(scores);
    }

    private void ScoreWide(ReadOnlySpan<uint> features, Span<short> scores)
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

    private static int RoundUp(int value, int multiple) => (value + multiple - 1) / multiple * multiple;
}
