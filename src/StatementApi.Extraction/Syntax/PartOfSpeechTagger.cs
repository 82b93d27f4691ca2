using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// Tags a sentence from left to right, each token given the two tags before it: a greedy linear model trained as an averaged perceptron
/// (Collins 2002). Linear; thread-safe.
/// </summary>
internal sealed class PartOfSpeechTagger(CompactTable weights)
{
    private readonly CompactTable _weights = weights;

    /// <summary>Writes the tag of every token of <paramref name="sentence"/> at its index in <paramref name="tags"/>.</summary>
    public void Tag(TokenFeatures tokens, Sentence sentence, Span<PartOfSpeech> tags)
    {
        Span<uint> space = stackalloc uint[FeatureWriter.Space];
        Span<short> scores = stackalloc short[_weights.Stride];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            _weights.Score(TaggerFeatures.Extract(tokens, sentence, i, tags, space), scores);
            tags[i] = (PartOfSpeech)Best(scores);
        }
    }

    /// <summary>The tag with the highest score; never <see cref="PartOfSpeech.None"/>.</summary>
    public static int Best(Span<short> scores) => Scores.Best(scores, (int)PartOfSpeech.None + 1, PartOfSpeechNames.Count);
}
