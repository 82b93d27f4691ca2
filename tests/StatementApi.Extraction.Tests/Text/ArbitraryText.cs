using FsCheck;
using FsCheck.Fluent;

namespace StatementApi.Extraction.Tests.Text;

/// <summary>Text of words, punctuation, marks of all kinds, emoji, broken surrogates and line ends, in no sensible order.</summary>
public static class ArbitraryText
{
    private static readonly string[] Pieces =
    [
        "a", "Orr", "U.S.", "Mr.", "J.", "I", "I.", "said", "asked", "isn't", "envoys’", "cannot", "5", "1,000.5", "10:30", "-3", "9am", "%", "$", "No.",
        " ", " ", " ", "  ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u202B", "\n", "\n", "\r\n", "\n\n", "\u2028", "\u2029",
        ".", ".", ",", ";", ":", "!", "?", "...", "…", " . . .", "--", "—", "-", "/", "(", ")", "[", "]", "_", "&", "*",
        "\"", "\"", "'", "'", "“", "”", "‘", "’", "«", "»", "„", "``", "''", "'''", "「", "」", "‹",
        "🙂", "👨‍👩‍👧", "🇺🇦", "❤️", "\uD83D", "\uDC00", "\u0301", "\u200D", "\u00AD", "\u0600", "قال", "外交", "𝒜", "½", "\0",
        "@", "@orr", "#", "#ferry", "https://", "www.", "a@b.org", ".com", "http",
    ];

    public static Arbitrary<string> Text() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
