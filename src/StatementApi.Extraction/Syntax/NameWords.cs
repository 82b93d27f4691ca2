using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Syntax;

/// <summary>Words that tell of names wherever they are capitalised, by the hash of their spelling in lower case.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<uint> GivenNames = Hashes("given-names.tsv", columns: 2);
    private static readonly FrozenSet<uint> OrganizationWords = Hashes("organization-words.tsv", columns: 1);

    /// <summary>What the lists say of a capitalised word.</summary>
    public static TokenTraits TraitsOf(uint lower) =>
        (GivenNames.Contains(lower) ? TokenTraits.GivenName : TokenTraits.None)
        | (OrganizationWords.Contains(lower) ? TokenTraits.OrganizationWord : TokenTraits.None);

    private static FrozenSet<uint> Hashes(string lexicon, int columns) =>
        LexiconReader.Rows(lexicon, columns).Select(cells => Hash(cells[0])).ToFrozenSet();

    private static uint Hash(string word)
    {
        var hash = new SpellingHash();
        foreach (var c in word)
        {
            hash.Append(c);
        }

        return hash.Lower;
    }
}
