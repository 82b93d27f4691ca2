using Microsoft.Data.Sqlite;
using StatementApi.Extraction.Text;

namespace StatementApi.Filtering;

/// <summary>
/// Finds matched words with the tokenizer that found the quotes: the few texts of a page are indexed in memory, and FTS5 marks what its own query
/// matches. Whatever it takes for a word or a letter without its accent is therefore what is shown.
/// </summary>
internal static class SqliteHighlighter
{
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    /// <summary>The matched stretches of each text.</summary>
    /// <param name="match">The query in the language of FTS5.</param>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyList<IReadOnlyList<TextSpan>> Highlight(string match, IReadOnlyList<string> texts)
    {
        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        Index(memory, texts);
        var spans = new IReadOnlyList<TextSpan>[texts.Count];
        Array.Fill(spans, []);
        using var command = memory.CreateCommand();
        command.CommandText = $"SELECT rowid, highlight(page, 0, char({(int)Open}), char({(int)Close})) FROM page WHERE page MATCH @match";
        command.Parameters.AddWithValue("@match", match);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            spans[reader.GetInt64(0)] = Read(reader.GetString(1));
        }

        return spans;
    }

    private static void Index(SqliteConnection memory, IReadOnlyList<string> texts)
    {
        using var create = memory.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE page USING fts5(text, tokenize=\"unicode61 remove_diacritics 2\")";
        create.ExecuteNonQuery();
        using var transaction = memory.BeginTransaction();
        using var insert = memory.CreateCommand();
        insert.CommandText = "INSERT INTO page(rowid, text) VALUES (@id, @text)";
        var (id, text) = (insert.Parameters.Add("@id", SqliteType.Integer), insert.Parameters.Add("@text", SqliteType.Text));
        for (var index = 0; index < texts.Count; index++)
        {
            // The marks part words as a blank does, should a text have them.
            (id.Value, text.Value) = (index, texts[index].Replace(Open, ' ').Replace(Close, ' '));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static List<TextSpan> Read(string marked)
    {
        var spans = new List<TextSpan>();
        var (start, marks) = (0, 0);
        for (var index = 0; index < marked.Length; index++)
        {
            if (marked[index] == Open)
            {
                start = index - marks++;
            }
            else if (marked[index] == Close)
            {
                spans.Add(TextSpan.FromBounds(start, index - marks++));
            }
        }

        return spans;
    }
}
