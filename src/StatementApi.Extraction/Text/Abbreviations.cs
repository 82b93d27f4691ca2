using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>Whether a sentence can end with an abbreviation's point.</summary>
internal enum AbbreviationEnding : byte
{
    /// <summary>Never: something must follow ("Mr.", "No." before a number).</summary>
    Never,

    /// <summary>Only where the next word is one that opens sentences ("U.S.", "Sept.").</summary>
    BeforeStarter,

    /// <summary>Wherever the next word is capitalised ("etc.").</summary>
    BeforeCapital,

    /// <summary>An abbreviation before a number only; elsewhere a word with a full stop ("No.", "Art.").</summary>
    NumberFollows,
}

/// <summary>Words that are written with a point of their own, from <c>abbreviations.tsv</c>, and the words that open sentences.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationEnding>.AlternateLookup<ReadOnlySpan<char>> Endings =
        LexiconReader.Rows("abbreviations.tsv", 3)
            .ToFrozenDictionary(row => row[0], row => Parse(row[2]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        LexiconReader.Rows("sentence-starters.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks up <paramref name="word"/>, which includes its point.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out AbbreviationEnding ending) => Endings.TryGetValue(word, out ending);

    /// <summary>Whether <paramref name="word"/>, capitalised, commonly opens a sentence and is rarely part of a name.</summary>
    public static bool IsSentenceStarter(ReadOnlySpan<char> word) => Starters.Contains(word);

    private static AbbreviationEnding Parse(string cell) => cell switch
    {
        "never" => AbbreviationEnding.Never,
        "starter" => AbbreviationEnding.BeforeStarter,
        "capital" => AbbreviationEnding.BeforeCapital,
        "number" => AbbreviationEnding.NumberFollows,
        _ => throw new InvalidOperationException($"abbreviations.tsv: unknown ending \"{cell}\"."),
    };
}
