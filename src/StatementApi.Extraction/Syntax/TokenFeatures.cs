using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>
/// What the classifiers see of every token of a document: hashes of its spelling, computed once, so that no later stage touches the
/// text. Digits count as zeros and quotation marks by their direction, whatever their shape. Immutable.
/// </summary>
internal sealed class TokenFeatures
{
    private TokenFeatures(int count)
    {
        Form = new uint[count];
        Word = new uint[count];
        Prefix = new uint[count];
        Suffix = new uint[count];
        ShortSuffix = new uint[count];
        Shape = new uint[count];
        Traits = new TokenTraits[count];
        Previous = new int[count];
    }

    /// <summary>The spelling.</summary>
    public uint[] Form { get; }

    /// <summary>The spelling in lower case.</summary>
    public uint[] Word { get; }

    /// <summary>The first three letters in lower case.</summary>
    public uint[] Prefix { get; }

    /// <summary>The last three letters in lower case.</summary>
    public uint[] Suffix { get; }

    /// <summary>The last two letters in lower case.</summary>
    public uint[] ShortSuffix { get; }

    /// <summary>Upper case, lower case, digits and other characters, with repetitions cut to two.</summary>
    public uint[] Shape { get; }

    public TokenTraits[] Traits { get; }

    /// <summary>The nearest earlier token of the same <see cref="Form"/>, or -1.</summary>
    public int[] Previous { get; }

    public int Count => Form.Length;

    /// <summary>Reads every token; linear in the text's length.</summary>
    public static TokenFeatures Read(Document document, ImmutableArray<Token> tokens)
    {
        var features = new TokenFeatures(tokens.Length);
        var text = document.Text;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var spaceBefore = i == 0 || tokens[i - 1].End < token.Start;
            if (token.Kind == TokenKind.QuotationMark)
            {
                features.SetMark(i, QuotationMarkDirection.Of(text, token.Span, spaceBefore));
            }
            else
            {
                features.SetWord(i, token.Span.In(text));
            }

            if (spaceBefore)
            {
                features.Traits[i] |= TokenTraits.SpaceBefore;
            }
        }

        TokenRepetitions.Find(features);
        return features;
    }

    private void SetMark(int index, char direction)
    {
        var hash = FeatureHash.Append(SpellingHash.Start, direction);
        Form[index] = hash;
        Word[index] = hash;
        Prefix[index] = hash;
        Suffix[index] = hash;
        ShortSuffix[index] = hash;
        Shape[index] = hash;
    }

    private void SetWord(int index, ReadOnlySpan<char> spelling)
    {
        var hash = new SpellingHash();
        foreach (var c in spelling)
        {
            hash.Append(c);
        }

        Form[index] = hash.Form;
        Word[index] = hash.Lower;
        Prefix[index] = hash.Prefix;
        Suffix[index] = hash.Suffix(3);
        ShortSuffix[index] = hash.Suffix(2);
        Shape[index] = hash.Shape;
        Traits[index] = (hash.Traits & TokenTraits.Capitalised) == 0 ? hash.Traits : hash.Traits | NameWords.TraitsOf(hash.Lower);
    }
}
