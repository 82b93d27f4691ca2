using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The second stage: how likely each token belongs to any source (label 1) or any content (label 2), paragraph by paragraph.</summary>
internal static class ContentStage
{
    /// <summary>P(neither), P(source), P(content) of every token.</summary>
    public static float[] Marginals(AttributionInput input, CueProbabilities cues, ChainModel model)
    {
        var marginals = new float[input.Count * ChainScores.Labels];
        var chain = new ChainInference(model);
        var writer = new FeatureWriter(stackalloc uint[FeatureWriter.Space]);
        for (var p = 0; p + 1 < input.ParagraphStarts.Length; p++)
        {
            var (first, end) = (input.ParagraphStarts[p], input.ParagraphStarts[p + 1]);
            chain.Clear();
            for (var i = first; i < end; i++)
            {
                ContentFeatures.Write(input, cues, i, ref writer);
                chain.Append(ref writer, ContentFeatures.Border(input, cues, i, startsChain: i == first));
            }

            chain.Marginals(ref writer, marginals.AsSpan(first * ChainScores.Labels, (end - first) * ChainScores.Labels));
        }

        return marginals;
    }
}
