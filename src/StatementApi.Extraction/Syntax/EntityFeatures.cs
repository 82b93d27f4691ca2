using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>What the entity recogniser sees of a token.</summary>
internal static class EntityFeatures
{
    public const int Count = 37;

    private const uint Boundary = 1;

    /// <summary>
    /// Fills <paramref name="features"/> for the token at <paramref name="i"/>; reads the <paramref name="labels"/> of the tokens before it.
    /// </summary>
    public static void Extract(
        TokenFeatures tokens, Sentence sentence, int i, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<byte> labels, Span<uint> features)
    {
        var first = sentence.FirstToken;
        var end = sentence.EndToken;
        var word = tokens.Word[i];
        var form = tokens.Form[i];
        var shape = tokens.Shape[i];
        var place = (uint)tokens.Traits[i] | (i == first ? 256u : 0);
        var before = i > first ? tokens.Word[i - 1] : Boundary;
        var twoBefore = i - 1 > first ? tokens.Word[i - 2] : Boundary;
        var after = i + 1 < end ? tokens.Word[i + 1] : Boundary;
        var twoAfter = i + 2 < end ? tokens.Word[i + 2] : Boundary;
        var shapeBefore = i > first ? tokens.Shape[i - 1] : Boundary;
        var shapeAfter = i + 1 < end ? tokens.Shape[i + 1] : Boundary;
        var traitsBefore = i > first ? tokens.Traits[i - 1] : TokenTraits.None;
        var traitsAfter = i + 1 < end ? tokens.Traits[i + 1] : TokenTraits.None;
        var tag = (uint)tags[i];
        var tagBefore = i > first ? (uint)tags[i - 1] : 0;
        var tagAfter = i + 1 < end ? (uint)tags[i + 1] : 0;
        var label = i > first ? labels[i - 1] : 0u;
        var earlier = tokens.Previous[i] >= 0 ? 1u + labels[tokens.Previous[i]] : 0;
        var earlierAfter = i + 1 < end && tokens.Previous[i + 1] is >= 0 and var repeated && repeated < i ? 1u + labels[repeated] : 0;

        features[0] = FeatureHash.Of(101, form);
        features[1] = FeatureHash.Of(102, word);
        features[2] = FeatureHash.Of(103, tokens.Suffix[i]);
        features[3] = FeatureHash.Of(104, tokens.Prefix[i]);
        features[4] = FeatureHash.Of(105, shape, place);
        features[5] = FeatureHash.Of(106, before);
        features[6] = FeatureHash.Of(107, twoBefore);
        features[7] = FeatureHash.Of(108, after);
        features[8] = FeatureHash.Of(109, twoAfter);
        features[9] = FeatureHash.Of(110, before, word);
        features[10] = FeatureHash.Of(111, word, after);
        features[11] = FeatureHash.Of(112, shapeBefore, shape, shapeAfter);
        features[12] = FeatureHash.Of(113, shape, before);
        features[13] = FeatureHash.Of(114, shape, after);
        features[14] = FeatureHash.Of(115, tag);
        features[15] = FeatureHash.Of(116, tagBefore, tag);
        features[16] = FeatureHash.Of(117, tag, tagAfter);
        features[17] = FeatureHash.Of(118, tagBefore, tag, tagAfter);
        features[18] = FeatureHash.Of(119, label);
        features[19] = FeatureHash.Of(120, label, word);
        features[20] = FeatureHash.Of(121, label, tag, place);
        features[21] = FeatureHash.Of(122, label, shape);
        features[22] = FeatureHash.Of(123, label, before);
        features[23] = FeatureHash.Of(124, label, after);
        features[24] = FeatureHash.Of(125, earlier);
        features[25] = FeatureHash.Of(126, earlier, label);
        features[26] = FeatureHash.Of(127, earlier, shape);
        features[27] = FeatureHash.Of(128, earlierAfter, label);
        features[28] = FeatureHash.Of(129, earlierAfter, shape);
        features[29] = FeatureHash.Of(130, label, shape, shapeAfter);
        features[30] = FeatureHash.Of(131, label, tag, tagAfter);
        features[31] = FeatureHash.Of(132, twoBefore, before);
        features[32] = FeatureHash.Of(133, after, twoAfter);
        features[33] = FeatureHash.Of(134, tokens.ShortSuffix[i]);
        features[34] = FeatureHash.Of(135, tag, after);
        features[35] = FeatureHash.Of(136, label, tokens.Suffix[i]);
        features[36] = FeatureHash.Of(137, NameTraits(traitsBefore), NameTraits(tokens.Traits[i]), NameTraits(traitsAfter), label);
    }

    private static uint NameTraits(TokenTraits traits) =>
        (uint)(traits & (TokenTraits.Capitalised | TokenTraits.GivenName | TokenTraits.OrganizationWord));
}
