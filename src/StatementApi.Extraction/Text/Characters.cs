using System.Buffers;
using System.Globalization;
using System.Text;

namespace StatementApi.Extraction.Text;

/// <summary>What the tokenizer and the quotation finder need to know of single characters.</summary>
internal static class Characters
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> QuotationMarks =
        SearchValues.Create("\"'`´\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F«»‹›「」『』＂＇");

    /// <summary>
    /// White space, and the marks that print nothing and stand between words: zero-width space, word joiner, byte order mark and
    /// the controls of writing direction. No token holds them.
    /// </summary>
    public static bool IsSpace(char c) =>
        c < '\u061C'
            ? char.IsWhiteSpace(c)
            : c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or >= '\u2066' and <= '\u2069' or '\uFEFF'
                || char.IsWhiteSpace(c);

    /// <summary>The index of the first character at or after <paramref name="index"/> that is not <see cref="IsSpace"/>.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && IsSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    public static bool IsLineEnd(char c) => LineEnds.Contains(c);

    public static bool IsQuotationMark(char c) => QuotationMarks.Contains(c);

    /// <summary>Straight and right curly single marks, and the modifier letter that some keyboards give.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Also the marks that stand for an apostrophe where a word processor curled it the wrong way (‘tis, Orr‘s).</summary>
    public static bool MayBeApostrophe(char c) => IsApostrophe(c) || c is '\u2018' or '`';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => IsHyphen(c) || c is >= '\u2012' and <= '\u2015';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Whether a point, question or exclamation mark or an ellipsis.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '‽' or '。' or '！' or '？' or '؟' or '۔' or '।';

    /// <summary>
    /// The length in code units of the letter, digit or combining mark at <paramref name="index"/>, or 0 where there is none. Format
    /// characters (soft hyphens, joiners) belong to the word around them.
    /// </summary>
    public static int WordCharacterLength(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        var category = Category(text, index, out var length);
        return category switch
        {
            <= UnicodeCategory.OtherNumber => length,
            UnicodeCategory.Format when !IsSpace(c) => length,
            _ => 0,
        };
    }

    /// <summary>Whether a letter, of any script, stands at <paramref name="index"/>; false outside the text.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (char.IsAscii(text[index])
            ? char.IsAsciiLetter(text[index])
            : Category(text, index, out _) <= UnicodeCategory.OtherLetter);

    /// <summary>The Unicode category at <paramref name="index"/>; a lone surrogate is one code unit of category <c>Surrogate</c>.</summary>
    public static UnicodeCategory Category(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        if (!char.IsSurrogate(text[index]))
        {
            return char.GetUnicodeCategory(text[index]);
        }

        return Rune.DecodeFromUtf16(text[index..], out var rune, out length) == OperationStatus.Done
            ? Rune.GetUnicodeCategory(rune)
            : UnicodeCategory.Surrogate;
    }
}
