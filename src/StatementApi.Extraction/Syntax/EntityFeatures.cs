using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>What the entity recogniser sees of a token.</summary>
internal static class EntityFeatures
{
    private const uint Boundary = 1;

    /// <summary>
    /// The features of the token at <paramref name="i"/>, in <paramref name="space"/>; reads the <paramref name="labels"/> of the tokens before it.
    /// </summary>
    public static ReadOnlySpan<uint> Extract(
        TokenFeatures tokens, Sentence sentence, int i, ReadOnlySpan<PartOfSpeech> tags, ReadOnlySpan<byte> labels, Span<uint> space)
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

        var writer = new FeatureWriter(space);
        writer.Add(101, form);
        writer.Add(102, word);
        writer.Add(103, tokens.Suffix[i]);
        writer.Add(104, tokens.Prefix[i]);
        writer.Add(105, shape, place);
        writer.Add(106, before);
        writer.Add(107, twoBefore);
        writer.Add(108, after);
        writer.Add(109, twoAfter);
        writer.Add(110, before, word);
        writer.Add(111, word, after);
        writer.Add(112, shapeBefore, shape, shapeAfter);
        writer.Add(113, shape, before);
        writer.Add(114, shape, after);
        writer.Add(115, tag);
        writer.Add(116, tagBefore, tag);
        writer.Add(117, tag, tagAfter);
        writer.Add(118, tagBefore, tag, tagAfter);
        writer.Add(119, label);
        writer.Add(120, label, word);
        writer.Add(121, label, tag, place);
        writer.Add(122, label, shape);
        writer.Add(123, label, before);
        writer.Add(124, label, after);
        writer.Add(125, earlier);
        writer.Add(126, earlier, label);
        writer.Add(127, earlier, shape);
        writer.Add(128, earlierAfter, label);
        writer.Add(129, earlierAfter, shape);
        writer.Add(130, label, shape, shapeAfter);
        writer.Add(131, label, tag, tagAfter);
        writer.Add(132, twoBefore, before);
        writer.Add(133, after, twoAfter);
        writer.Add(134, tokens.ShortSuffix[i]);
        writer.Add(135, tag, after);
        writer.Add(136, label, tokens.Suffix[i]);
        writer.Add(137, NameTraits(traitsBefore), NameTraits(tokens.Traits[i]), NameTraits(traitsAfter), label);
        return writer.Hash();
    }

    private static uint NameTraits(TokenTraits traits) =>
        (uint)(traits & (TokenTraits.Capitalised | TokenTraits.GivenName | TokenTraits.OrganizationWord));
}
