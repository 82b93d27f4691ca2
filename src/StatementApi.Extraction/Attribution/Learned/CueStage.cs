using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The first stage: how likely each token begins a cue (label 1) or goes on in one (label 2), sentence by sentence.</summary>
internal static class CueStage
{
    /// <summary>A span is worth the later stages' while where its likeliest token belongs to a cue with more than this probability.</summary>
    public const float Threshold = 0.12f;

    private const int Sight = 100;
    private const int MostInSight = 16;

    /// <summary>P(outside), P(begins), P(goes on) of every token.</summary>
    public static float[] Marginals(AttributionInput input, ChainModel model)
    {
        var marginals = new float[input.Count * ChainScores.Labels];
        var chain = new ChainInference(model);
        var writer = new FeatureWriter(stackalloc uint[FeatureWriter.Space]);
        foreach (var sentence in input.Sentences)
        {
            chain.Clear();
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                CueFeatures.Write(input, i, ref writer);
                chain.Append(ref writer, border: 0);
            }

            chain.Marginals(ref writer, marginals.AsSpan(sentence.FirstToken * ChainScores.Labels, sentence.TokenCount * ChainScores.Labels));
        }

        return marginals;
    }

    /// <summary>
    /// The spans whose likeliest token is a cue with more than <paramref name="threshold"/>, in text order. Where they stand as close as in no
    /// natural text, some are left out, so that no input costs more than others.
    /// </summary>
    public static List<CueSpan> Candidates(AttributionInput input, ReadOnlySpan<float> marginals, float threshold)
    {
        var candidates = new List<CueSpan>();
        foreach (var sentence in input.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var probability = 1 - marginals[i * ChainScores.Labels];
                var end = i + 1;
                if (probability > threshold && !IsCrowded(candidates, i))
                {
                    end = End(marginals, i, sentence.EndToken);
                    candidates.Add(CueSpan.Of(input, i, end, Highest(marginals, i, end)));
                }

                i = end;
            }
        }

        return candidates;
    }

    private static bool IsCrowded(List<CueSpan> candidates, int token) =>
        candidates.Count >= MostInSight && candidates[^MostInSight].First > token - Sight;

    private static int End(ReadOnlySpan<float> marginals, int first, int sentenceEnd)
    {
        var half = (1 - marginals[first * ChainScores.Labels]) / 2;
        var end = first + 1;
        while (end < sentenceEnd)
        {
            var (begins, goesOn) = (marginals[(end * ChainScores.Labels) + 1], marginals[(end * ChainScores.Labels) + 2]);
            if (goesOn <= half || goesOn <= begins)
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static float Highest(ReadOnlySpan<float> marginals, int first, int end)
    {
        var lowestOutside = 1f;
        for (var i = first; i < end; i++)
        {
            lowestOutside = Math.Min(lowestOutside, marginals[i * ChainScores.Labels]);
        }

        return 1 - lowestOutside;
    }
}
