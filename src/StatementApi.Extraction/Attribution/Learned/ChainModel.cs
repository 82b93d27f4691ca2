using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>A trained conditional random field over three labels. Immutable and thread-safe.</summary>
internal sealed class ChainModel
{
    /// <summary>Binary logarithm of the rows of a transition table: a row for each border and label before.</summary>
    public const int TransitionBits = 6;

    private readonly ChainTable _weights;
    private readonly float[] _transitions;
    private readonly float[] _factors;

    /// <param name="weights">Weights of features.</param>
    /// <param name="transitions">Weights of transitions.</param>
    public ChainModel(ChainTable weights, WeightTable transitions)
    {
        _weights = weights;
        _transitions = new float[(1 << TransitionBits) * ChainScores.Labels];
        for (var row = 0; row < 1 << TransitionBits; row++)
        {
            for (var label = 0; label < ChainScores.Labels; label++)
            {
                _transitions[(row * ChainScores.Labels) + label] = transitions.Weights[(row * transitions.Stride) + label] * transitions.Scale;
            }
        }

        _factors = new float[_transitions.Length];
        ChainScores.Exponentiate(_transitions, _factors);
    }

    /// <summary>The model in the next two tables of a file.</summary>
    public static ChainModel Read(WeightsReader file) => new(file.Read<ChainTable>(), file.Read<WeightTable>());

    /// <summary>The chain of tokens with the scores <paramref name="nodes"/> and the borders before them.</summary>
    public ChainScores Chain(ReadOnlySpan<float> nodes, ReadOnlySpan<byte> borders) => new(nodes, borders, _transitions, _factors);

    /// <summary>Has the weights fetched that scoring these features will read.</summary>
    public void Prefetch(ReadOnlySpan<uint> features) => _weights.Prefetch(features);

    /// <summary>Writes the scores of a token's three labels.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores) => _weights.Score(features, scores);
}
