using System.Collections.Immutable;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Writes a trained chain's weights as two tables of whole numbers. The first label's weights become 0, which no probability depends on;
/// features of little effect get no row.
/// </summary>
internal static class ChainQuantizer
{
    private const float Resolution = 1 / 64f;
    private const float TransitionResolution = 1 / 256f;
    private const int Stride = 4;
    private const int MaximumWeight = 2000;

    /// <summary>The tables of features and of transitions.</summary>
    /// <param name="chain">What was trained.</param>
    /// <param name="features">Which feature each number stands for, and how often it was seen.</param>
    /// <param name="bits">Binary logarithm of the table's rows.</param>
    /// <param name="smallest">Features none of whose weights is larger are left out.</param>
    public static ImmutableArray<WeightTable> Quantize(TrainedChain chain, (uint Feature, int Count)[] features, int bits, float smallest)
    {
        var table = new WeightTable(bits, ChainScores.Labels, Resolution);
        foreach (var number in ByEffect(chain, features, smallest))
        {
            if (table.TryOwn(features[number].Feature))
            {
                var row = table.Row(features[number].Feature);
                for (var label = 1; label < ChainScores.Labels; label++)
                {
                    table.Weights[row + label] = Whole(Relative(chain, number, label), Resolution);
                }
            }
        }

        return [table, Transitions(chain)];
    }

    /// <summary>The numbers of the features worth a row, those of greatest effect first.</summary>
    private static IEnumerable<int> ByEffect(TrainedChain chain, (uint Feature, int Count)[] features, float smallest) =>
        Enumerable.Range(0, features.Length)
            .Select(number => (Number: number, Weight: Largest(chain, number)))
            .Where(entry => entry.Weight >= smallest)
            .OrderByDescending(entry => entry.Weight * Math.Sqrt(features[entry.Number].Count))
            .Select(entry => entry.Number);

    private static float Largest(TrainedChain chain, int number) =>
        Math.Max(Math.Abs(Relative(chain, number, 1)), Math.Abs(Relative(chain, number, 2)));

    private static float Relative(TrainedChain chain, int number, int label) =>
        chain.Weights[(number * Stride) + label] - chain.Weights[number * Stride];

    private static WeightTable Transitions(TrainedChain chain)
    {
        var table = new WeightTable(ChainModel.TransitionBits, ChainScores.Labels, TransitionResolution);
        for (var row = 0; row < 1 << ChainModel.TransitionBits; row++)
        {
            for (var label = 0; label < ChainScores.Labels; label++)
            {
                table.Weights[(row * table.Stride) + label] =
                    Whole(chain.Transitions[(row * ChainScores.Labels) + label], TransitionResolution);
            }
        }

        return table;
    }

    private static short Whole(float weight, float resolution) =>
        (short)Math.Clamp(MathF.Round(weight / resolution), -MaximumWeight, MaximumWeight);
}
