namespace StatementApi.Persistence;

/// <summary>The index of words and the counts in SQLite.</summary>
internal sealed class SqliteNewQuoteSql : INewQuoteSql
{
    /// <summary>In the order of the index: a step back would make FTS5 write out what it has gathered so far, quote by quote.</summary>
    private const string IndexWords = """
        INSERT INTO quote_words(rowid, text, tags)
        SELECT search_key, text, coalesce('s' || speaker_id || ' ', '') || 'a' || article_id || coalesce(' p' || hex(publisher), '')
        FROM quotes NOT INDEXED WHERE id >= @first ORDER BY search_key
        """;

    private const string CountQuotesOfActors = $"""
        UPDATE actors SET
            quote_count = quote_count + added.quotes,
            first_quoted_on = coalesce(min(first_quoted_on, added.first_on), first_quoted_on, added.first_on),
            last_quoted_on = coalesce(max(last_quoted_on, added.last_on), last_quoted_on, added.last_on)
        FROM (
            SELECT speaker_id, count(*) AS quotes, min(effective_on) AS first_on, max(effective_on) AS last_on
            FROM quotes NOT INDEXED WHERE {Counting} AND speaker_id IS NOT NULL GROUP BY speaker_id) AS added
        WHERE actors.id = added.speaker_id
        """;

    private const string CountTopics = $"""
        INSERT INTO topic_counts(topic, quote_count)
        SELECT topic, count(*) FROM quotes NOT INDEXED CROSS JOIN quote_topics ON quote_id = quotes.id WHERE {Counting} GROUP BY topic
        ON CONFLICT(topic) DO UPDATE SET quote_count = quote_count + excluded.quote_count
        """;

    private const string CountTopicsOfActors = $"""
        INSERT INTO actor_topic_counts(topic, actor_id, quote_count)
        SELECT topic, quotes.speaker_id, count(*) FROM quotes NOT INDEXED CROSS JOIN quote_topics ON quote_id = quotes.id
        WHERE {Counting} AND quotes.speaker_id IS NOT NULL GROUP BY quotes.speaker_id, topic
        ON CONFLICT(actor_id, topic) DO UPDATE SET quote_count = quote_count + excluded.quote_count
        """;

    private const string CountKeyPhrases = $"""
        INSERT INTO key_phrase_counts(phrase, quote_count)
        SELECT value, count(*) FROM quotes NOT INDEXED CROSS JOIN json_each(quotes.key_phrases) WHERE {Counting} GROUP BY value
        ON CONFLICT(phrase) DO UPDATE SET quote_count = quote_count + excluded.quote_count
        """;

    /// <summary>A quote counts while it is current and more than a thought.</summary>
    private const string Counting = "quotes.id >= @first AND quotes.superseded_by_run_id IS NULL AND quotes.act <> 'Think'";

    /// <inheritdoc />
    public IReadOnlyList<string> Statements { get; } = [IndexWords, CountQuotesOfActors, CountTopics, CountTopicsOfActors, CountKeyPhrases];
}
