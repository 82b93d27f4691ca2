using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>What the tagger sees of a token: its spelling, its neighbours' and the tags before it.</summary>
internal static class TaggerFeatures
{
    private const uint Boundary = 1;

    /// <summary>The features of the token at <paramref name="i"/>, in <paramref name="space"/>; reads the tags before it in the sentence.</summary>
    public static ReadOnlySpan<uint> Extract(
        TokenFeatures tokens, Sentence sentence, int i, ReadOnlySpan<PartOfSpeech> tags, Span<uint> space)
    {
        var first = sentence.FirstToken;
        var end = sentence.EndToken;
        var word = tokens.Word;
        var suffix = tokens.Suffix[i];
        var place = (uint)tokens.Traits[i] | (i == first ? 256u : 0);
        var tag = i > first ? (uint)tags[i - 1] : 0;

        var writer = new FeatureWriter(space);
        writer.Add(1, tokens.Form[i]);
        writer.Add(2, word[i]);
        writer.Add(3, suffix);
        writer.Add(4, tokens.ShortSuffix[i]);
        writer.Add(5, tokens.Prefix[i]);
        writer.Add(6, tokens.Shape[i], place);
        writer.Add(7, suffix, place);
        writer.Add(8, tag);
        writer.Add(9, tag, i - 1 > first ? (uint)tags[i - 2] : 0);
        writer.Add(10, i > first ? word[i - 1] : Boundary);
        writer.Add(11, i + 1 < end ? word[i + 1] : Boundary);
        writer.Add(12, i > first ? tokens.Suffix[i - 1] : Boundary);
        return writer.Hash();
    }
}
