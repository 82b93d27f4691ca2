using System.Collections.Immutable;
using System.Globalization;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Cuts a document into tokens by the Penn Treebank's conventions. Every code unit of a paragraph that is not white space belongs to
/// exactly one token. Linear in the text's length; thread-safe.
/// <para>
/// Single marks that no rule binds to a word (an opening mark, a closing one, a plural's possessive) are tokens of kind
/// <see cref="TokenKind.QuotationMark"/>: which of them quote is decided by the quotation finder.
/// </para>
/// </summary>
public static class Tokenizer
{
    private const int CodeUnitsPerToken = 5;
    private const int ShortestSpacedEllipsis = 5;

    /// <summary>The tokens of all paragraphs, in order.</summary>
    public static ImmutableArray<Token> Tokenize(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = ImmutableArray.CreateBuilder<Token>((document.Text.Length / CodeUnitsPerToken) + 1);
        foreach (var paragraph in document.Paragraphs)
        {
            var text = document.Text.AsSpan(0, paragraph.End);
            for (var start = paragraph.Start; start < text.Length;)
            {
                if (Characters.IsSpace(text[start]))
                {
                    start++;
                    continue;
                }

                var token = Next(text, start);
                tokens.Add(token);
                start = token.End;
            }
        }

        return tokens.DrainToImmutable();
    }

    private static Token Next(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        if (c is '@' or '#' && AddressScanner.HandleEnd(text, start) is var handle && handle > start)
        {
            return Make(start, handle, TokenKind.Word);
        }

        if (Characters.MayBeApostrophe(c) && WithApostropheEnd(text, start) is var end && end > start)
        {
            return Make(start, end, char.IsAsciiDigit(text[start + 1]) ? TokenKind.Number : TokenKind.Word);
        }

        if (Characters.IsQuotationMark(c))
        {
            return Make(start, QuotationMarkEnd(text, start), TokenKind.QuotationMark);
        }

        if (Characters.IsLetter(text, start))
        {
            var address = AddressScanner.End(text, start);
            return Make(start, address > start ? address : WordScanner.End(text, start), TokenKind.Word);
        }

        return Characters.WordCharacterLength(text, start) > 0
            ? NumberOrWord(text, start)
            : Other(text, start);
    }

    /// <summary>The end of a clitic behind its word, or of a word that begins with an apostrophe.</summary>
    private static int WithApostropheEnd(ReadOnlySpan<char> text, int start)
    {
        var leansBack = start > 0 && !Characters.IsSpace(text[start - 1]) && !Characters.IsOpeningBracket(text[start - 1]);
        var clitic = leansBack ? Clitics.LengthAt(text, start) : 0;
        return clitic > 0 ? start + clitic : Elisions.End(text, start);
    }

    private static Token NumberOrWord(ReadOnlySpan<char> text, int start)
    {
        if (char.IsDigit(text[start]))
        {
            var end = NumberScanner.End(text, start, out var kind);
            return Make(start, end, kind);
        }

        var isNumber = char.IsNumber(text[start]);
        return Make(start, WordScanner.End(text, start), isNumber ? TokenKind.Number : TokenKind.Word);
    }

    private static Token Other(ReadOnlySpan<char> text, int start)
    {
        if (NumberScanner.IsSign(text, start))
        {
            return Make(start, NumberScanner.End(text, start + 1, out var kind), kind);
        }

        var category = Characters.Category(text, start, out var length);
        if (category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation)
        {
            return Make(start, PunctuationEnd(text, start, length), TokenKind.Punctuation);
        }

        // A grapheme cluster: an emoji with its modifiers, a joined family, a flag. It never holds white space, as it begins with a symbol.
        var cluster = StringInfo.GetNextTextElementLength(text[start..]);
        return Make(start, start + Math.Max(cluster, length), TokenKind.Symbol);
    }

    private static int QuotationMarkEnd(ReadOnlySpan<char> text, int start)
    {
        var mark = text[start];
        var isPair = mark is '\'' or '`' && start + 1 < text.Length && text[start + 1] == mark;
        return start + (isPair && !IsSingleBeforePair(text, start) ? 2 : 1);
    }

    /// <summary>Of three marks that close ('old-school,'''), the first closes the inner quotation and the pair behind it the outer one.</summary>
    private static bool IsSingleBeforePair(ReadOnlySpan<char> text, int start)
    {
        var mark = text[start];
        return start > 0 && !Characters.IsSpace(text[start - 1]) && text[start - 1] != mark
            && start + 2 < text.Length && text[start + 2] == mark
            && (start + 3 == text.Length || text[start + 3] != mark);
    }

    private static int PunctuationEnd(ReadOnlySpan<char> text, int start, int length)
    {
        if (text[start] is not ('.' or '-' or '–' or '—' or '_' or '!' or '?' or '*' or '…'))
        {
            return start + length;
        }

        var mixed = text[start] is '!' or '?';
        var end = start + 1;
        while (end < text.Length && (text[end] == text[start] || (mixed && text[end] is '!' or '?')))
        {
            end++;
        }

        return text[start] == '.' && end == start + 1 ? SpacedEllipsisEnd(text, start) : end;
    }

    /// <summary>The end of three or more points with a space between each two (". . ."), else of the one point.</summary>
    private static int SpacedEllipsisEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end + 1 < text.Length && text[end] is ' ' or '\u00A0' && text[end + 1] == '.')
        {
            end += 2;
        }

        return end - start >= ShortestSpacedEllipsis ? end : start + 1;
    }

    private static Token Make(int start, int end, TokenKind kind) => new(TextSpan.FromBounds(start, end), kind);
}
