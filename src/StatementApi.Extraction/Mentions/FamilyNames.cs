using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Mentions;

/// <summary>Tells family names by their form ("Orlenko", "O’Brien", "McCall").</summary>
internal static class FamilyNames
{
    private const int ShortestStem = 2;

    private static readonly FrozenSet<string> Endings = LexiconReader.Rows("surname-endings.tsv", 1)
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Endings.Max(ending => ending.Length);

    /// <summary>Whether a capitalised word has the form of a family name.</summary>
    public static bool IsLikely(ReadOnlySpan<char> word)
    {
        if (word is ['O', '\'' or '\u2019', _, ..] or ['M', 'c', >= 'A' and <= 'Z', ..])
        {
            return true;
        }

        for (var length = Math.Min(Longest, word.Length - ShortestStem); length >= 2; length--)
        {
            if (Lookup.Contains(word[^length..]))
            {
                return true;
            }
        }

        return false;
    }
}
