using System.Collections.Immutable;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Writes a trained chain's weights as two tables of whole numbers. The first label's weights become 0, which no probability depends on.
/// </summary>
internal static class ChainQuantizer
{
    private const float Resolution = 1 / 32f;
    private const float TransitionResolution = 1 / 256f;
    private const int Stride = 4;
    private const int MaximumWeight = 2000;

    /// <summary>The tables of features and of transitions.</summary>
    /// <param name="chain">What was trained.</param>
    /// <param name="features">Which feature each number stands for; no two share a row.</param>
    /// <param name="bits">Binary logarithm of the table's rows.</param>
    public static ImmutableArray<WeightTable> Quantize(TrainedChain chain, (uint Feature, int Count)[] features, int bits)
    {
        var table = new WeightTable(bits, ChainScores.Labels, Resolution);
        for (var number = 0; number < features.Length; number++)
        {
            var row = table.Row(features[number].Feature);
            for (var label = 1; label < ChainScores.Labels; label++)
            {
                table.Weights[row + label] = Whole(Relative(chain, number, label), Resolution);
            }

            if (table.Weights.AsSpan(row, ChainScores.Labels).ContainsAnyExcept((short)0) && !table.TryOwn(features[number].Feature))
            {
                throw new ArgumentException("Two features share a row.", nameof(features));
            }
        }

        return [table, Transitions(chain)];
    }

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
