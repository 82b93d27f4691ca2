using System.Collections.Frozen;
using System.Globalization;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>The short forms that the Penn Treebank's conventions set apart from their word ("Orr|’s", "did|n’t", "can|not").</summary>
internal static class Clitics
{
    private const int LongestLetters = 2;
    private const int LongestFusedWord = 6;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FusedWords =
        LexiconReader.Rows("fused-words.tsv", 2)
            .ToFrozenDictionary(
                row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the clitic that begins with the apostrophe at <paramref name="index"/> ("’s", "’re"), or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        var end = index + 1;
        while (end < text.Length && end <= index + LongestLetters && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var endsWord = end == text.Length || Characters.WordCharacterLength(text, end) == 0;
        return endsWord && IsClitic(text[(index + 1)..end]) ? end - index : 0;
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

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => letters[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
