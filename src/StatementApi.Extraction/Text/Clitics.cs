using System.Collections.Frozen;
using System.Globalization;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>The short forms that the Penn Treebank's conventions set apart from their word, and words that begin with an apostrophe.</summary>
internal static class Clitics
{
    private const int LongestElision = 6;
    private const int LongestFusedWord = 6;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FusedWords =
        LexiconReader.Rows("fused-words.tsv", 2)
            .ToFrozenDictionary(
                row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions =
        LexiconReader.Rows("elisions.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the clitic that begins with the apostrophe at <paramref name="index"/> ("’s", "’re"), or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        var end = index + 1;
        while (end < text.Length && end <= index + 3 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end < text.Length && Characters.WordCharacterLength(text, end) > 0)
        {
            return 0;
        }

        return IsClitic(text[(index + 1)..end]) ? end - index : 0;
    }

    /// <summary>Whether the word before the apostrophe at <paramref name="index"/> ends in the n of a negation ("did|n’t").</summary>
    public static bool IsNegation(ReadOnlySpan<char> text, int wordStart, int index) =>
        index - 1 > wordStart
        && text[index - 1] is 'n' or 'N'
        && index + 1 < text.Length && text[index + 1] is 't' or 'T'
        && (index + 2 == text.Length || Characters.WordCharacterLength(text, index + 2) == 0);

    /// <summary>The length of the first part of a word that counts as two tokens ("can|not"), else the whole length.</summary>
    public static int LengthOfFirstPart(ReadOnlySpan<char> word) =>
        word.Length <= LongestFusedWord && FusedWords.TryGetValue(word, out var length) ? length : word.Length;

    /// <summary>
    /// The end of a word or year that begins with an apostrophe ("’tis", "’90s") and of a clitic that stands after its word;
    /// <paramref name="start"/> where the mark begins neither.
    /// </summary>
    public static int EndOfElision(ReadOnlySpan<char> text, int start)
    {
        var leansBack = start > 0 && !Characters.IsSpace(text[start - 1]) && !Characters.IsOpeningBracket(text[start - 1]);
        if (leansBack && Characters.IsApostrophe(text[start]))
        {
            return start + LengthAt(text, start);
        }

        var end = start + 1;
        while (end < text.Length && end <= start + LongestElision && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var body = text[(start + 1)..end];
        if (IsShortYear(body))
        {
            return end;
        }

        if (!Elisions.Contains(body))
        {
            return start;
        }

        var closes = end < text.Length && Characters.IsApostrophe(text[end]) && body.Equals("n", StringComparison.OrdinalIgnoreCase);
        return closes ? end + 1 : end;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => letters[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsShortYear(ReadOnlySpan<char> body) =>
        body.Length is 2 or 3 && char.IsAsciiDigit(body[0]) && char.IsAsciiDigit(body[1]) && (body.Length == 2 || body[2] == 's');
}
