using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>What one cue claims of the tokens in its sight.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="First">First token in its sight.</param>
/// <param name="Marginals">P(neither), P(its source), P(its content) of every token in sight.</param>
internal sealed record Claim(CueSpan Cue, int First, float[] Marginals)
{
    public int End => First + (Marginals.Length / ChainScores.Labels);

    /// <summary>
    /// How likely the cue has any content at all. The model gives a doubtful cue's tokens low probabilities together, so that this is close to that
    /// of its likeliest content token.
    /// </summary>
    public float Activity { get; } = Highest(Marginals, label: 2);

    /// <summary>How likely the likeliest token is its source.</summary>
    public float SourcePeak { get; } = Highest(Marginals, label: 1);

    /// <summary>How many tokens of content it is expected to have.</summary>
    public float ExpectedContent { get; } = Sum(Marginals, label: 2);

    /// <summary>How likely token <paramref name="i"/> is content of this cue; 0 out of sight.</summary>
    public float Content(int i) => i >= First && i < End ? Marginals[((i - First) * ChainScores.Labels) + 2] : 0;

    /// <summary>How likely token <paramref name="i"/> is source of this cue; 0 out of sight.</summary>
    public float Source(int i) => i >= First && i < End ? Marginals[((i - First) * ChainScores.Labels) + 1] : 0;

    private static float Highest(float[] marginals, int label)
    {
        var highest = 0f;
        for (var i = label; i < marginals.Length; i += ChainScores.Labels)
        {
            highest = Math.Max(highest, marginals[i]);
        }

        return highest;
    }

    private static float Sum(float[] marginals, int label)
    {
        var sum = 0f;
        for (var i = label; i < marginals.Length; i += ChainScores.Labels)
        {
            sum += marginals[i];
        }

        return sum;
    }
}

/// <summary>The third stage: for each candidate cue, which tokens of its paragraph are its source and its content.</summary>
internal static class PairStage
{
    /// <summary>A token that the content stage leaves this surely without a role gets none from any cue; not asking about it saves time and costs nothing.</summary>
    private const float NoRole = 0.97f;

    public static List<Claim> Claims(
        AttributionInput input, CueProbabilities cues, float[] contents, List<CueSpan> candidates, ChainModel model)
    {
        var claims = new List<Claim>(candidates.Count);
        var view = new CueView(input, cues);
        var peaks = SentencePeaks(input, contents);
        var chain = new ChainInference(model);
        var writer = new FeatureWriter(stackalloc uint[FeatureWriter.Space]);
        foreach (var cue in candidates)
        {
            view.LookFrom(cue);
            view.Narrow(peaks);
            claims.Add(Claim(view, contents, chain, ref writer));
        }

        return claims;
    }

    private static float[] SentencePeaks(AttributionInput input, ReadOnlySpan<float> contents)
    {
        var peaks = new float[input.Sentences.Length];
        for (var i = 0; i < input.Count; i++)
        {
            peaks[input.SentenceOf[i]] = Math.Max(peaks[input.SentenceOf[i]], contents[(i * ChainScores.Labels) + 2]);
        }

        return peaks;
    }

    private static Claim Claim(CueView view, ReadOnlySpan<float> contents, ChainInference chain, ref FeatureWriter writer)
    {
        chain.Clear();
        for (var i = view.First; i < view.End; i++)
        {
            if (contents[i * ChainScores.Labels] <= NoRole)
            {
                PairFeatures.Write(view, contents, i, ref writer);
            }

            chain.Append(ref writer, PairFeatures.Border(view, i, startsChain: i == view.First));
        }

        var marginals = new float[chain.Length * ChainScores.Labels];
        chain.Marginals(ref writer, marginals);
        return new Claim(view.Cue, view.First, marginals);
    }
}
