using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Mentions;

/// <summary>The word lists behind <see cref="WordClass"/>, compared without regard to case.</summary>
internal static class WordLexicon
{
    /// <summary>A listed phrase of several words, without its first.</summary>
    internal readonly record struct Phrase(string[] Rest, WordClass Class);

    private static readonly (string[] Words, WordClass Class)[] Entries = [.. ReadEntries()];

    private static readonly WordTable<WordClass> Words = Entries
        .Where(entry => entry.Words.Length == 1)
        .GroupBy(entry => entry.Words[0], entry => entry.Class, StringComparer.OrdinalIgnoreCase)
        .ToWordTable(group => group.Key, group => group.Aggregate((all, one) => all | one));

    private static readonly WordTable<Phrase[]> Phrases = Entries
        .Where(entry => entry.Words.Length > 1)
        .GroupBy(entry => entry.Words[0], entry => new Phrase(entry.Words[1..], entry.Class), StringComparer.OrdinalIgnoreCase)
        .ToWordTable(group => group.Key, Longest);

    /// <summary>What the lists say of one word.</summary>
    public static WordClass Of(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var found) ? found : WordClass.None;

    /// <summary>What the lists say of a head noun of one or several words: of the phrase if it is listed, else of its last word.</summary>
    public static WordClass OfNoun(ReadOnlySpan<char> noun)
    {
        var space = noun.IndexOf(' ');
        if (space < 0)
        {
            return Of(noun);
        }

        foreach (var phrase in PhrasesFrom(noun[..space]))
        {
            if (IsJoined(noun[(space + 1)..], phrase.Rest))
            {
                return phrase.Class;
            }
        }

        return Of(noun[(noun.LastIndexOf(' ') + 1)..]);
    }

    private static bool IsJoined(ReadOnlySpan<char> text, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            var end = at + word.Length;
            if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || (end < text.Length && text[end] != ' '))
            {
                return false;
            }

            at = Math.Min(text.Length, end + 1);
        }

        return at == text.Length;
    }

    /// <summary>Whether a capitalised word alone, like "the Council", tells the sort of a body but not which.</summary>
    public static bool IsCommonBody(ReadOnlySpan<char> word) => (Of(word) & (WordClass.Body | WordClass.OrganizationWord)) != 0;

    /// <summary>The listed phrases that begin with a word, longest first.</summary>
    public static ReadOnlySpan<Phrase> PhrasesFrom(ReadOnlySpan<char> word) => Phrases.TryGetValue(word, out var found) ? found : default;

    private static Phrase[] Longest(IEnumerable<Phrase> phrases) => phrases
        .GroupBy(phrase => string.Join(' ', phrase.Rest), StringComparer.OrdinalIgnoreCase)
        .Select(same => new Phrase(same.First().Rest, same.Aggregate(WordClass.None, (all, one) => all | one.Class)))
        .OrderByDescending(phrase => phrase.Rest.Length)
        .ToArray();

    private static IEnumerable<(string[] Words, WordClass Class)> ReadEntries()
    {
        var nouns = LexiconReader.Rows("nouns.tsv", 3).Select(row => (row[0], ClassOf(row[1]) | GenderOf(row[2])));
        var function = LexiconReader.Rows("function-words.tsv", 2).Select(row => (row[0], ClassOf(row[1])));
        var given = LexiconReader.Rows("given-names.tsv", 2).Select(row => (row[0], WordClass.GivenName | GenderOf(row[1])));
        var organizations = LexiconReader.Rows("organization-words.tsv", 1).Select(row => (row[0], WordClass.OrganizationWord));
        return from entry in nouns.Concat(function).Concat(given).Concat(organizations)
               select (entry.Item1.Split(' '), entry.Item2);
    }

    private static WordClass ClassOf(string cell) => Enum.Parse<WordClass>(cell, ignoreCase: true);

    private static WordClass GenderOf(string cell) => cell switch
    {
        "m" => WordClass.Male,
        "f" => WordClass.Female,
        _ => WordClass.None,
    };
}
