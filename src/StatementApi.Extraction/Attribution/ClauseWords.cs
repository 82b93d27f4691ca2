using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Attribution;

/// <summary>The classes of the words in <c>clause-words.tsv</c>. Thread-safe.</summary>
internal static class ClauseWords
{
    private static readonly WordTable<WordClass> Lookup = LexiconReader.Rows("clause-words.tsv", columns: 2).ToWordTable(row => row[0], Classes);

    /// <summary>The classes of <paramref name="word"/>; those of an unlisted word follow from its ending. Case does not matter.</summary>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var classes))
        {
            return classes;
        }

        return word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb : WordClass.None;
    }

    private static WordClass Classes(string[] row) =>
        row[1].Split(',').Aggregate(WordClass.None, (all, name) => all | Enum.Parse<WordClass>(name, ignoreCase: true));
}
