using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>Turns documents into chains to learn from, as the stages of the learned attribution will meet them.</summary>
internal static class StageExamples
{
    private const byte First = 1;
    private const byte Later = 2;
    private const byte Source = 1;
    private const byte Content = 2;

    /// <summary>What the pair stage assumes of a cue that the cue stage has missed.</summary>
    private const float MissedCue = 0.2f;

    /// <summary>A chain a sentence, its labels those of the cue stage.</summary>
    public static List<ChainExample> Cues(AttributionDocument document)
    {
        var (input, labels) = (document.Input, new byte[document.Input.Count]);
        foreach (var gold in document.Gold)
        {
            for (var k = 0; k < gold.Cue.Length; k++)
            {
                labels[gold.Cue[k]] = k > 0 && gold.Cue[k - 1] == gold.Cue[k] - 1 ? Later : First;
            }
        }

        var (examples, builder) = (new List<ChainExample>(input.Sentences.Length), new ChainExampleBuilder());
        Span<uint> features = stackalloc uint[FeatureWriter.Space];
        foreach (var sentence in input.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var writer = new FeatureWriter(features);
                CueFeatures.Write(input, i, ref writer);
                builder.Append(writer.Hash(), border: 0);
            }

            examples.Add(builder.Build(labels.AsSpan(sentence.FirstToken, sentence.TokenCount)));
        }

        return examples;
    }

    /// <summary>A chain a paragraph, its labels those of the content stage.</summary>
    public static List<ChainExample> Contents(AttributionDocument document, CueProbabilities cues)
    {
        var (input, labels) = (document.Input, Roles(document));
        var (examples, builder) = (new List<ChainExample>(input.ParagraphStarts.Length), new ChainExampleBuilder());
        Span<uint> features = stackalloc uint[FeatureWriter.Space];
        for (var p = 0; p + 1 < input.ParagraphStarts.Length; p++)
        {
            var (first, end) = (input.ParagraphStarts[p], input.ParagraphStarts[p + 1]);
            for (var i = first; i < end; i++)
            {
                var writer = new FeatureWriter(features);
                ContentFeatures.Write(input, cues, i, ref writer);
                builder.Append(writer.Hash(), ContentFeatures.Border(input, cues, i, startsChain: i == first));
            }

            examples.Add(builder.Build(labels.AsSpan(first, end - first)));
        }

        return examples;
    }

    /// <summary>A chain a candidate cue, and one a cue that is no candidate, its labels those of the pair stage.</summary>
    public static List<ChainExample> Pairs(
        AttributionDocument document, CueProbabilities cues, float[] contents, List<CueSpan> candidates)
    {
        var (input, builder) = (document.Input, new ChainExampleBuilder());
        var view = new CueView(input, cues);
        var examples = new List<ChainExample>(candidates.Count);
        var found = new HashSet<TokenAttribution>(ReferenceEqualityComparer.Instance);
        foreach (var candidate in candidates)
        {
            var gold = document.Gold.MaxBy(attribution => Shared(attribution, candidate));
            gold = gold is not null && Shared(gold, candidate) > 0 ? gold : null;
            examples.Add(Pair(view, contents, candidate, gold, builder));
            found.Add(gold ?? new TokenAttribution([], [], []));
        }

        foreach (var gold in document.Gold)
        {
            if (gold.Cue.Length > 0 && !found.Contains(gold))
            {
                var missed = CueSpan.Of(input, gold.Cue[0], gold.Cue[^1] + 1, MissedCue);
                examples.Add(Pair(view, contents, missed, gold, builder));
            }
        }

        return examples;
    }

    private static ChainExample Pair(
        CueView view, float[] contents, CueSpan cue, TokenAttribution? gold, ChainExampleBuilder builder)
    {
        view.LookFrom(cue);
        Span<uint> features = stackalloc uint[FeatureWriter.Space];
        for (var i = view.First; i < view.End; i++)
        {
            var writer = new FeatureWriter(features);
            PairFeatures.Write(view, contents, i, ref writer);
            builder.Append(writer.Hash(), PairFeatures.Border(view, i, startsChain: i == view.First));
        }

        var labels = new byte[view.End - view.First];
        Mark(labels, gold?.Content ?? [], view.First, Content);
        Mark(labels, gold?.Source ?? [], view.First, Source);
        return builder.Build(labels);
    }

    private static byte[] Roles(AttributionDocument document)
    {
        var labels = new byte[document.Input.Count];
        foreach (var gold in document.Gold)
        {
            Mark(labels, gold.Source, 0, Source);
        }

        foreach (var gold in document.Gold)
        {
            Mark(labels, gold.Content, 0, Content);
        }

        return labels;
    }

    private static void Mark(byte[] labels, int[] tokens, int first, byte label)
    {
        foreach (var token in tokens)
        {
            if (token >= first && token < first + labels.Length)
            {
                labels[token - first] = label;
            }
        }
    }

    private static int Shared(TokenAttribution gold, CueSpan candidate) => gold.Cue.Count(candidate.Contains);
}
