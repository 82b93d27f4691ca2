using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>
/// The probability of a yes or no, by gradient-boosted decision trees (Friedman 2001) over whole numbers. Every tree is complete and of the same depth,
/// so that walking it takes no branch. Immutable and thread-safe.
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

    private readonly byte[] _features;
    private readonly short[] _cuts;
    private readonly float[] _weights;

    /// <param name="table">The rows of the trees, one behind the other.</param>
    public BoostedTrees(WeightTable table)
    {
        _features = new byte[table.Rows];
        _cuts = new short[table.Rows];
        _weights = new float[table.Rows];
        for (var row = 0; row < table.Rows; row++)
        {
            var places = table.Weights.AsSpan(row * table.Stride, Classes);
            (_features[row], _cuts[row], _weights[row]) = ((byte)places[FeaturePlace], places[CutPlace], places[WeightPlace] * table.Scale);
        }
    }

    /// <summary>The probability, 0 to 1, given the value of every feature.</summary>
    public float Probability(ReadOnlySpan<short> values)
    {
        var sum = _weights[0];
        for (var tree = 0; tree < _weights.Length; tree += TreeRows)
        {
            var node = 1;
            for (var level = 0; level < Depth; level++)
            {
                var row = tree + node;
                node = (2 * node) + (values[_features[row]] > _cuts[row] ? 1 : 0);
            }

            sum += _weights[tree + node];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }
}
