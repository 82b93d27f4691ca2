namespace StatementApi.Training.Attribution.Judgement;

/// <summary>The values of every feature in at most <see cref="Most"/> ranges of about as many examples each.</summary>
internal sealed class FeatureBins
{
    /// <summary>Ranges of a feature.</summary>
    public const int Most = 48;

    private readonly short[][] _cuts;
    private readonly byte[][] _bins;

    /// <param name="examples">The values of every example, all of the same length.</param>
    public FeatureBins(IReadOnlyList<short[]> examples)
    {
        _cuts = new short[examples.Count == 0 ? 0 : examples[0].Length][];
        _bins = new byte[_cuts.Length][];
        for (var feature = 0; feature < _cuts.Length; feature++)
        {
            var column = examples.Select(values => values[feature]).ToArray();
            _cuts[feature] = Cuts(column);
            _bins[feature] = Array.ConvertAll(column, value => Bin(_cuts[feature], value));
        }
    }

    public int Features => _cuts.Length;

    /// <summary>Number of places where the feature's values can be cut in two.</summary>
    public int Cuts(int feature) => _cuts[feature].Length;

    /// <summary>The greatest value of the first <paramref name="bin"/> + 1 ranges.</summary>
    public short Cut(int feature, int bin) => _cuts[feature][bin];

    /// <summary>The range of every example.</summary>
    public ReadOnlySpan<byte> Of(int feature) => _bins[feature];

    private static short[] Cuts(short[] column)
    {
        var sorted = column.Order().ToArray();
        return [.. Enumerable.Range(1, Most - 1)
            .Select(quantile => sorted[(int)((long)quantile * sorted.Length / Most)])
            .Distinct()
            .Where(cut => cut < sorted[^1])];
    }

    private static byte Bin(short[] cuts, short value)
    {
        var found = Array.BinarySearch(cuts, value);
        return (byte)(found >= 0 ? found : ~found);
    }
}
