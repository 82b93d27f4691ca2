using StatementApi.Persistence;

namespace StatementApi.Representations;

/// <summary>
/// Reads by a few statements that stay prepared, each by primary key, whatever the number of quotes. The columns are selected in the order in which the
/// contracts take them.
/// </summary>
internal sealed class SqliteQuoteReader(SqliteReadings readings) : IQuoteReader
{
    /// <summary>The joins keep the order of their tables: otherwise the few identities might be looked up in a scan of everything.</summary>
    internal const string Quotes = """
        SELECT q.id, q.article_id, q.type, q.text, q.content, q.cue_start, q.cue_end, q.cue_text, q.cue_lemma, q.act,
            q.speaker_mention_start, q.speaker_mention_end, q.speaker_mention_text, a.id, a.name, a.kind, q.speaker_method, q.speaker_confidence,
            q.key_phrases, q.stated_precision, q.stated_on, q.stated_until, q.stated_expression_start, q.stated_expression_end, q.stated_expression_text,
            q.stated_rule, q.parent_quote_id, q.method, q.confidence, q.review, q.position, q.effective_on, q.dated_by
        FROM json_each(@ids) AS page CROSS JOIN quotes AS q ON q.id = page.value LEFT JOIN actors AS a ON a.id = q.speaker_id
        """;

    internal const string Addressees = """
        SELECT o.quote_id, o.position, o.mention_start, o.mention_end, o.mention_text, a.id, a.name, a.kind
        FROM json_each(@ids) AS page CROSS JOIN quote_addressees AS o ON o.quote_id = page.value LEFT JOIN actors AS a ON a.id = o.actor_id
        """;

    internal const string Mentions = """
        SELECT o.quote_id, o.mention_start, o.mention_start, o.mention_end, o.mention_text, a.id, a.name, a.kind
        FROM json_each(@ids) AS page CROSS JOIN quote_mentions AS o ON o.quote_id = page.value LEFT JOIN actors AS a ON a.id = o.actor_id
        """;

    internal const string Topics = """
        SELECT o.quote_id, o.position, o.topic FROM json_each(@ids) AS page CROSS JOIN quote_topics AS o ON o.quote_id = page.value
        """;

    internal const string SurrogatePairs = """
        SELECT q.id, r.surrogate_pairs
        FROM json_each(@ids) AS page CROSS JOIN quotes AS q ON q.id = page.value LEFT JOIN articles AS r ON r.id = q.article_id
        """;

    /// <inheritdoc />
    public Task<IReadOnlyList<LoadedQuote>> ReadAsync(IReadOnlyList<long> ids, OffsetUnit unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<LoadedQuote>>(ids.Count == 0 ? [] : Read(ids, unit));
    }

    private List<LoadedQuote> Read(IReadOnlyList<long> ids, OffsetUnit unit)
    {
        using var reading = readings.Open();
        var page = new SqliteQuotePage(reading, ids, unit);
        var quotes = page.Read();
        return [.. ids.Where(quotes.ContainsKey).Select(id => quotes[id])];
    }
}
