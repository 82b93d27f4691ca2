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
        var form = tokens.Form[i];
        var suffix = tokens.Suffix[i];
        var shape = tokens.Shape[i];
        var place = (uint)tokens.Traits[i] | (i == first ? 256u : 0);
        var before = i > first ? word[i - 1] : Boundary;
        var after = i + 1 < end ? word[i + 1] : Boundary;
        var tag = i > first ? (uint)tags[i - 1] : 0;
        var tagBefore = i - 1 > first ? (uint)tags[i - 2] : 0;

        var writer = new FeatureWriter(space);
        writer.Add(1, form);
        writer.Add(2, word[i]);
        writer.Add(3, suffix);
        writer.Add(4, tokens.ShortSuffix[i]);
        writer.Add(5, tokens.Prefix[i]);
        writer.Add(6, shape, place);
        writer.Add(7, tag);
        writer.Add(8, tag, tagBefore);
        writer.Add(9, before);
        writer.Add(10, i - 1 > first ? word[i - 2] : Boundary);
        writer.Add(11, after);
        writer.Add(12, i + 2 < end ? word[i + 2] : Boundary);
        writer.Add(13, tag, word[i]);
        writer.Add(14, tag, after);
        writer.Add(15, tag, suffix);
        writer.Add(16, i + 1 < end ? tokens.Suffix[i + 1] : Boundary);
        writer.Add(17, i > first ? tokens.Suffix[i - 1] : Boundary);
        writer.Add(18, before, word[i]);
        writer.Add(19, word[i], after);
        writer.Add(20, i > first ? tokens.Shape[i - 1] : Boundary, shape, i + 1 < end ? tokens.Shape[i + 1] : Boundary);
        writer.Add(21, tag, tagBefore, word[i]);
        writer.Add(22, suffix, place);
        writer.Add(23, tag, suffix, i + 1 < end ? tokens.Suffix[i + 1] : Boundary);
        writer.Add(24, before, after);
        writer.Add(25, tag, tagBefore, after);
        return writer.Hash();
    }
}
