using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>
/// The probability of a yes or no, by gradient-boosted decision trees (Friedman 2001) over whole numbers. Every tree is complete and of the same depth,
/// and answers all its questions for several at once, which takes a fraction of walking it for each. Immutable and thread-safe.
/// </summary>
internal sealed class BoostedTrees
{
    /// <summary>Questions on the way through a tree.</summary>
    public const int Depth = 4;

    /// <summary>Rows of a table for a tree: its root in the first, the children of row n in 2n and 2n + 1; the row before the root is free.</summary>
    public const int TreeRows = 2 << Depth;

    /// <summary>The number of the feature that a question asks about.</summary>
    public const int FeaturePlace = 0;

    /// <summary>The greatest value of the feature that leads to the first child.</summary>
    public const int CutPlace = 1;

    /// <summary>A leaf's weight; in the free row of the first tree, the weight that all sums start from.</summary>
    public const int WeightPlace = 2;

    /// <summary>Places of a row that a table must have.</summary>
    public const int Classes = 3;

    /// <summary>How many answers are given at once.</summary>
    public const int Lanes = 16;

    private readonly int[] _features;
    private readonly short[] _cuts;
    private readonly short[] _weights;
    private readonly float _scale;
    private readonly int _featuresAsked;

    /// <param name="table">The rows of the trees, one behind the other.</param>
    /// <exception cref="ArgumentException">The rows are not those of whole trees.</exception>
    public BoostedTrees(WeightTable table)
    {
        if (table.Rows % TreeRows != 0)
        {
            throw new ArgumentException($"{table.Rows} rows are no whole trees of {TreeRows}.", nameof(table));
        }

        _features = new int[table.Rows];
        _cuts = new short[table.Rows];
        _weights = new short[table.Rows];
        _scale = table.Scale;
        for (var row = 0; row < table.Rows; row++)
        {
            var places = table.Weights.AsSpan(row * table.Stride, Classes);
            (_features[row], _cuts[row], _weights[row]) = ((byte)places[FeaturePlace], places[CutPlace], places[WeightPlace]);
        }

        _featuresAsked = _features.Max() + 1;
    }

    /// <summary>The probabilities, 0 to 1.</summary>
    /// <param name="values">Feature by feature, the value of each in all <see cref="Lanes"/>.</param>
    /// <param name="probabilities">Room for as many.</param>
    /// <exception cref="ArgumentException">A question asks for a feature that has no values.</exception>
    public void Answer(ReadOnlySpan<short> values, Span<float> probabilities)
    {
        if (values.Length < _featuresAsked * Lanes)
        {
            throw new ArgumentException($"The trees ask for {_featuresAsked} features.", nameof(values));
        }

        var (lower, upper) = (Vector256.Create((int)_weights[0]), Vector256.Create((int)_weights[0]));
        for (var first = 0; first < _weights.Length; first += TreeRows)
        {
            var (one, other) = Vector256.Widen(new Tree(
                ref MemoryMarshal.GetReference(values), ref _features[first], ref _cuts[first], ref _weights[first]).Root());
            (lower, upper) = (lower + one, upper + other);
        }

        for (var lane = 0; lane < Lanes; lane++)
        {
            var sum = lane < Lanes / 2 ? lower[lane] : upper[lane - (Lanes / 2)];
            probabilities[lane] = 1 / (1 + MathF.Exp(-sum * _scale));
        }
    }

    /// <summary>One tree before one set of values. The answers choose between the children's weights, from the leaves to the root.</summary>
    private readonly ref struct Tree(ref short values, ref int features, ref short cuts, ref short weights)
    {
        private readonly ref short _values = ref values;
        private readonly ref int _features = ref features;
        private readonly ref short _cuts = ref cuts;
        private readonly ref short _weights = ref weights;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<short> Root() => Choose(1, Second(2), Second(3));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Second(int node) => Choose(node, Third(2 * node), Third((2 * node) + 1));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Third(int node) => Choose(node, Fourth(2 * node), Fourth((2 * node) + 1));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Fourth(int node) => Choose(node, Leaf(2 * node), Leaf((2 * node) + 1));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Leaf(int node) => Vector256.Create(Unsafe.Add(ref _weights, node));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector256<short> Choose(int node, Vector256<short> first, Vector256<short> second)
        {
            var asked = Vector256.LoadUnsafe(ref _values, (nuint)(Unsafe.Add(ref _features, node) * Lanes));
            var isAbove = Vector256.GreaterThan(asked, Vector256.Create(Unsafe.Add(ref _cuts, node)));
            return Vector256.ConditionalSelect(isAbove, second, first);
        }
    }
}
