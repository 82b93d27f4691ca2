using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>What the tagger sees of a token: its spelling, its neighbours' and the tags before it.</summary>
internal static class TaggerFeatures
{
    public const int Count = 25;

    private const uint Boundary = 1;

    /// <summary>Fills <paramref name="features"/> for the token at <paramref name="i"/>; reads the tags before it in the sentence.</summary>
    public static void Extract(
        TokenFeatures tokens, Sentence sentence, int i, ReadOnlySpan<PartOfSpeech> tags, Span<uint> features)
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

        features[0] = FeatureHash.Of(1, form);
        features[1] = FeatureHash.Of(2, word[i]);
        features[2] = FeatureHash.Of(3, suffix);
        features[3] = FeatureHash.Of(4, tokens.ShortSuffix[i]);
        features[4] = FeatureHash.Of(5, tokens.Prefix[i]);
        features[5] = FeatureHash.Of(6, shape, place);
        features[6] = FeatureHash.Of(7, tag);
        features[7] = FeatureHash.Of(8, tag, tagBefore);
        features[8] = FeatureHash.Of(9, before);
        features[9] = FeatureHash.Of(10, i - 1 > first ? word[i - 2] : Boundary);
        features[10] = FeatureHash.Of(11, after);
        features[11] = FeatureHash.Of(12, i + 2 < end ? word[i + 2] : Boundary);
        features[12] = FeatureHash.Of(13, tag, word[i]);
        features[13] = FeatureHash.Of(14, tag, after);
        features[14] = FeatureHash.Of(15, tag, suffix);
        features[15] = FeatureHash.Of(16, i + 1 < end ? tokens.Suffix[i + 1] : Boundary);
        features[16] = FeatureHash.Of(17, i > first ? tokens.Suffix[i - 1] : Boundary);
        features[17] = FeatureHash.Of(18, before, word[i]);
        features[18] = FeatureHash.Of(19, word[i], after);
        features[19] = FeatureHash.Of(20, i > first ? tokens.Shape[i - 1] : Boundary, shape, i + 1 < end ? tokens.Shape[i + 1] : Boundary);
        features[20] = FeatureHash.Of(21, tag, tagBefore, word[i]);
        features[21] = FeatureHash.Of(22, suffix, place);
        features[22] = FeatureHash.Of(23, tag, suffix, i + 1 < end ? tokens.Suffix[i + 1] : Boundary);
        features[23] = FeatureHash.Of(24, before, after);
        features[24] = FeatureHash.Of(25, tag, tagBefore, after);
    }
}
