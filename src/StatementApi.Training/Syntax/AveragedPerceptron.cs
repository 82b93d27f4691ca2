using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Syntax;

/// <summary>
/// Trains a <see cref="WeightTable"/> by the averaged perceptron (Freund and Schapire 1999; Collins 2002). <see cref="Current"/> holds the
/// weights while learning; <see cref="Average"/> gives their average over all steps. In a table whose rows have owners a feature gets a row
/// only once it has been part of several mistakes: what is seen once or twice teaches little and would crowd the table.
/// </summary>
internal sealed class AveragedPerceptron
{
    private const int MaximumWeight = 4000;
    private const int MistakesForRow = 4;
    private const int MistakeBits = 24;
    private const double SmallestRow = 1;

    private readonly long[] _weighted;
    private readonly byte[] _mistakes;
    private long _step = 1;

    public AveragedPerceptron(int bits, int classes)
    {
        Current = new WeightTable(bits, classes);
        _weighted = new long[Current.Weights.Length];
        _mistakes = Current.HasOwners ? new byte[1 << MistakeBits] : [];
    }

    /// <summary>The weights at this step.</summary>
    public WeightTable Current { get; }

    /// <summary>Counts a decision; every decision, right or wrong, is a step of the average.</summary>
    public void Step() => _step++;

    /// <summary>Rewards <paramref name="right"/> and punishes <paramref name="wrong"/> for what <paramref name="features"/> saw.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            if (Current.IsOwner(feature) || Admits(feature))
            {
                var row = Current.Row(feature);
                Add(row + right, 1);
                Add(row + wrong, -1);
            }
        }
    }

    /// <summary>The average weights in steps of <paramref name="resolution"/>; rows of next to no weight are left empty.</summary>
    public WeightTable Average(double resolution)
    {
        var table = new WeightTable(Current.Bits, Current.Classes, (float)resolution);
        for (var row = 0; row < table.Weights.Length; row += table.Stride)
        {
            var square = 0.0;
            for (var i = row; i < row + table.Classes; i++)
            {
                var average = (Current.Weights[i] - ((double)_weighted[i] / _step)) / resolution;
                table.Weights[i] = (short)Math.Clamp(Math.Round(average), -MaximumWeight, MaximumWeight);
                square += average * average;
            }

            if (table.HasOwners)
            {
                Settle(table.Weights.AsSpan(row, table.Stride), Current.Weights[row + table.Stride - 1], square);
            }
        }

        return table;
    }

    private static void Settle(Span<short> row, short owner, double square)
    {
        if (square < SmallestRow * SmallestRow)
        {
            row.Clear();
        }
        else
        {
            row[^1] = owner;
        }
    }

    private bool Admits(uint feature) =>
        ++_mistakes[feature >> (32 - MistakeBits)] >= MistakesForRow && Current.TryOwn(feature);

    private void Add(int index, int change)
    {
        var weight = Current.Weights[index] + change;
        if (Math.Abs(weight) <= MaximumWeight)
        {
            Current.Weights[index] = (short)weight;
            _weighted[index] += _step * change;
        }
    }
}
