using System.Runtime.CompilerServices;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// A linear chain of tokens with three labels each, as a conditional random field sees it (Lafferty, McCallum and Pereira 2001): a score
/// for every label of every token, and one for every pair of neighbouring labels that depends on what stands between the two tokens.
/// </summary>
internal ref struct ChainScores
{
    public const int Labels = 3;

    /// <summary>The label before a chain's first token.</summary>
    public const int Start = 3;

    private readonly ReadOnlySpan<float> _nodes;
    private readonly ReadOnlySpan<byte> _borders;
    private readonly ReadOnlySpan<float> _transitions;
    private readonly ReadOnlySpan<float> _factors;

    /// <param name="nodes">Scores, token by token, three each.</param>
    /// <param name="borders">What stands before each token: the row of the transition table.</param>
    /// <param name="transitions">For each border, four times three scores: the label before (or <see cref="Start"/>) and the label.</param>
    /// <param name="factors">The exponentials of <paramref name="transitions"/>.</param>
    public ChainScores(ReadOnlySpan<float> nodes, ReadOnlySpan<byte> borders, ReadOnlySpan<float> transitions, ReadOnlySpan<float> factors)
    {
        _nodes = nodes;
        _borders = borders;
        _transitions = transitions;
        _factors = factors;
    }

    public readonly int Length => _borders.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly float Node(int token, int label) => _nodes[(token * Labels) + label];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly float Transition(int token, int before, int label) => _transitions[TransitionIndex(_borders[token], before, label)];

    /// <summary>The exponential of <see cref="Transition"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly float Factor(int token, int before, int label) => _factors[TransitionIndex(_borders[token], before, label)];

    /// <summary>The exponentials of all transitions into <paramref name="token"/>: those from label 0, from 1, from 2 and from <see cref="Start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<float> Factors(int token) => _factors.Slice(TransitionIndex(_borders[token], 0, 0), (Labels + 1) * Labels);

    /// <summary>Writes the exponentials of <paramref name="transitions"/>.</summary>
    public static void Exponentiate(ReadOnlySpan<float> transitions, Span<float> factors)
    {
        for (var i = 0; i < transitions.Length; i++)
        {
            factors[i] = MathF.Exp(transitions[i]);
        }
    }

    public static int TransitionIndex(int border, int before, int label) => (((border * (Labels + 1)) + before) * Labels) + label;
}
