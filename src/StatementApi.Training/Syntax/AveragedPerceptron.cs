using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>
/// Trains a <see cref="WeightTable"/> by the averaged perceptron (Freund and Schapire 1999; Collins 2002). <see cref="Current"/> holds the
/// weights while learning; <see cref="Average"/> gives their average over all steps, quantised.
/// </summary>
internal sealed class AveragedPerceptron(int bits, int classes)
{
    private const short MaximumWeight = 2000;
    private const double ClippedShare = 0.0005;

    private readonly long[] _weighted = new long[new WeightTable(bits, classes).Weights.Length];
    private long _step = 1;

    /// <summary>The weights at this step.</summary>
    public WeightTable Current { get; } = new(bits, classes);

    /// <summary>Counts a decision; every decision, right or wrong, is a step of the average.</summary>
    public void Step() => _step++;

    /// <summary>Rewards <paramref name="right"/> and punishes <paramref name="wrong"/> for what <paramref name="features"/> saw.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = Current.Row(feature);
            Add(row + right, 1);
            Add(row + wrong, -1);
        }
    }

    /// <summary>
    /// The average weights, scaled so that they fit a signed byte; the largest few are clipped, which leaves the small ones more room.
    /// </summary>
    public WeightTable Average()
    {
        var averages = new double[_weighted.Length];
        for (var i = 0; i < averages.Length; i++)
        {
            averages[i] = Current.Weights[i] - ((double)_weighted[i] / _step);
        }

        var unit = Math.Max(Largest(averages), double.Epsilon) / sbyte.MaxValue;
        var table = new WeightTable(Current.Bits, Current.Classes, (float)unit);
        for (var i = 0; i < averages.Length; i++)
        {
            table.Weights[i] = (short)Math.Clamp(Math.Round(averages[i] / unit), -sbyte.MaxValue, sbyte.MaxValue);
        }

        return table;
    }

    private void Add(int index, short change)
    {
        var weight = Current.Weights[index] + change;
        if (Math.Abs(weight) <= MaximumWeight)
        {
            Current.Weights[index] = (short)weight;
            _weighted[index] += _step * change;
        }
    }

    /// <summary>The magnitude that only a small share of the weights exceeds.</summary>
    private static double Largest(double[] averages)
    {
        var magnitudes = averages.Where(weight => weight != 0).Select(Math.Abs).Order().ToArray();
        return magnitudes.Length == 0 ? 0 : magnitudes[(int)((magnitudes.Length - 1) * (1 - ClippedShare))];
    }
}
