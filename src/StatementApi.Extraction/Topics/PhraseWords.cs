using StatementApi.Extraction.Lexicons;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Topics;

/// <summary>Tells which words a key phrase may consist of. Thread-safe.</summary>
internal static class PhraseWords
{
    private static readonly WordTable<PhraseWord> Known = Read();

    /// <summary>What a token can be in a key phrase, by the lists, else by its ending.</summary>
    public static PhraseWord Of(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind != TokenKind.Word || word.Length < 2)
        {
            return PhraseWord.Stop;
        }

        return Known.TryGetValue(word, out var known) ? known : EndsLikeAVerbOrAdverb(word) ? PhraseWord.Stop : PhraseWord.Content;
    }

    private static bool EndsLikeAVerbOrAdverb(ReadOnlySpan<char> word) => char.IsLower(word[0])
        && (word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("ly") || word.EndsWith("n't") || word.EndsWith("n’t"));

    private static WordTable<PhraseWord> Read()
    {
        var words = new Dictionary<string, PhraseWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Rows("function-words.tsv", columns: 2))
        {
            var isOpener = row[1] is "determiner" or "possessive" or "quantity" or "preposition";
            words[row[0]] = isOpener || words.GetValueOrDefault(row[0]) == PhraseWord.Opener ? PhraseWord.Opener : PhraseWord.Stop;
        }

        foreach (var row in LexiconReader.Rows("key-phrase-words.tsv", columns: 2))
        {
            words[row[0]] = row[1] == "noun" ? PhraseWord.Noun : words.GetValueOrDefault(row[0], PhraseWord.Stop);
        }

        return new WordTable<PhraseWord>(words);
    }
}
