namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>How likely each token belongs to a cue, and the likely cue tokens around it. Not changed after construction.</summary>
internal sealed class CueProbabilities
{
    /// <summary>A token at least this likely to belong to a cue counts as a neighbour.</summary>
    public const float Likely = 0.3f;

    /// <param name="marginals">P(outside), P(begins a cue) and P(goes on) of every token.</param>
    public CueProbabilities(ReadOnlySpan<float> marginals)
    {
        var count = marginals.Length / ChainScores.Labels;
        Of = new float[count];
        Step = new byte[count];
        LikelyBefore = new int[count];
        LikelyAfter = new int[count];
        for (var i = 0; i < count; i++)
        {
            Of[i] = 1 - marginals[i * ChainScores.Labels];
            Step[i] = (byte)Scale.Probability(Of[i]);
            LikelyBefore[i] = i == 0 ? -1 : Of[i - 1] > Likely ? i - 1 : LikelyBefore[i - 1];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            LikelyAfter[i] = i == count - 1 ? -1 : Of[i + 1] > Likely ? i + 1 : LikelyAfter[i + 1];
        }
    }

    public float[] Of { get; }

    /// <summary>The probability as a feature.</summary>
    public byte[] Step { get; }

    /// <summary>The nearest likely token before each, or -1.</summary>
    public int[] LikelyBefore { get; }

    /// <summary>The nearest likely token after each, or -1.</summary>
    public int[] LikelyAfter { get; }
}
