using System.Collections.Frozen;
using StatementApi.Datasets.Schemas;
using static StatementApi.Datasets.Rows.SqliteReading;

namespace StatementApi.Datasets.Rows;

/// <summary>Where the columns of the datasets stand in SQLite.</summary>
/// <param name="Tables">What to join to the identities selected; a table whose columns are not asked for is not read.</param>
/// <param name="Cells">The columns by name.</param>
internal sealed record SqliteDatasetSql(string Tables, FrozenDictionary<string, SqliteCell> Cells)
{
    private static readonly SqliteDatasetSql Quotes = new(
        """
        CROSS JOIN quotes AS quote ON quote.id = selection.id
        LEFT JOIN articles AS article ON article.id = quote.article_id
        LEFT JOIN actors AS speaker ON speaker.id = quote.speaker_id
        LEFT JOIN extraction_runs AS run ON run.id = quote.run_id
        """,
        new Dictionary<string, SqliteCell>
        {
            ["id"] = new("quote.id"),
            ["articleId"] = new("quote.article_id"),
            ["articleTitle"] = new("article.title"),
            ["articleUrl"] = new("article.url"),
            ["publisher"] = new("article.publisher"),
            ["publishedOn"] = new("article.published_on"),
            ["position"] = new("quote.position"),
            ["parentQuoteId"] = new("quote.parent_quote_id"),
            ["type"] = new("quote.type", Name),
            ["act"] = new("quote.act", Name),
            ["text"] = new("quote.text"),
            ["contentStart"] = new("quote.content", SpanStarts),
            ["contentEnd"] = new("quote.content", SpanEnds),
            ["contentStartCodePoint"] = new SqliteCell("quote.content", SpanStarts).InCodePoints,
            ["contentEndCodePoint"] = new SqliteCell("quote.content", SpanEnds).InCodePoints,
            ["cue"] = new("quote.cue_text"),
            ["cueLemma"] = new("quote.cue_lemma"),
            ["cueStart"] = new("quote.cue_start"),
            ["cueEnd"] = new("quote.cue_end"),
            ["cueStartCodePoint"] = new SqliteCell("quote.cue_start").InCodePoints,
            ["cueEndCodePoint"] = new SqliteCell("quote.cue_end").InCodePoints,
            ["speakerId"] = new("quote.speaker_id"),
            ["speaker"] = new("speaker.name"),
            ["speakerKind"] = new("speaker.kind", Name),
            ["speakerCountry"] = new("speaker.country"),
            ["speakerMention"] = new("quote.speaker_mention_text"),
            ["speakerMentionStart"] = new("quote.speaker_mention_start"),
            ["speakerMentionEnd"] = new("quote.speaker_mention_end"),
            ["speakerMentionStartCodePoint"] = new SqliteCell("quote.speaker_mention_start").InCodePoints,
            ["speakerMentionEndCodePoint"] = new SqliteCell("quote.speaker_mention_end").InCodePoints,
            ["speakerMethod"] = new("quote.speaker_method"),
            ["speakerConfidence"] = new("quote.speaker_confidence"),
            ["addresseeIds"] = new(List("actor_id", "quote_addressees WHERE quote_id = quote.id ORDER BY position")),
            ["addressees"] = new(List("(SELECT name FROM actors WHERE id = actor_id)", "quote_addressees WHERE quote_id = quote.id ORDER BY position")),
            ["addresseeMentions"] = new(List("mention_text", "quote_addressees WHERE quote_id = quote.id ORDER BY position")),
            ["mentionedIds"] = new(List("actor_id", "quote_mentions WHERE quote_id = quote.id ORDER BY mention_start")),
            ["topics"] = new(List("topic", "quote_topics WHERE quote_id = quote.id ORDER BY position")),
            ["keyPhrases"] = new("quote.key_phrases"),
            ["statedOn"] = new("quote.stated_on"),
            ["statedUntil"] = new("quote.stated_until"),
            ["statedPrecision"] = new("quote.stated_precision", Name),
            ["statedExpression"] = new("quote.stated_expression_text"),
            ["statedRule"] = new("quote.stated_rule"),
            ["date"] = new("quote.effective_on"),
            ["datedBy"] = new("quote.dated_by", Name),
            ["method"] = new("quote.method"),
            ["confidence"] = new("quote.confidence"),
            ["review"] = new("quote.review", Name),
            ["extractorVersion"] = new("run.extractor_version"),
            ["ingestedAt"] = new("article.ingested_at", Instant),
        }.ToFrozenDictionary());

    private static readonly SqliteDatasetSql Articles = new(
        """
        CROSS JOIN articles AS article ON article.id = selection.id
        LEFT JOIN extraction_runs AS run ON run.article_id = article.id AND run.is_current
        """,
        new Dictionary<string, SqliteCell>
        {
            ["id"] = new("article.id"),
            ["title"] = new("article.title"),
            ["publisher"] = new("article.publisher"),
            ["publishedOn"] = new("article.published_on"),
            ["url"] = new("article.url"),
            ["language"] = new("article.language"),
            ["contentHash"] = new("article.content_hash"),
            ["ingestedAt"] = new("article.ingested_at", Instant),
            ["quoteCount"] = new("run.quote_count"),
            ["extractorVersion"] = new("run.extractor_version"),
            ["text"] = new("article.text"),
        }.ToFrozenDictionary());

    private static readonly SqliteDatasetSql Actors = new(
        "CROSS JOIN actors AS actor ON actor.id = selection.id",
        new Dictionary<string, SqliteCell>
        {
            ["id"] = new("actor.id"),
            ["name"] = new("actor.name"),
            ["kind"] = new("actor.kind", Name),
            ["country"] = new("actor.country"),
            ["aliases"] = new(List("name", "actor_aliases WHERE actor_id = actor.id ORDER BY id")),
            ["aliasesFrom"] = new(List("valid_from", "actor_aliases WHERE actor_id = actor.id ORDER BY id")),
            ["aliasesTo"] = new(List("valid_to", "actor_aliases WHERE actor_id = actor.id ORDER BY id")),
            ["roles"] = new(List("title", "actor_roles WHERE actor_id = actor.id ORDER BY id")),
            ["rolesOrganization"] = new(List("organization", "actor_roles WHERE actor_id = actor.id ORDER BY id")),
            ["rolesFrom"] = new(List("valid_from", "actor_roles WHERE actor_id = actor.id ORDER BY id")),
            ["rolesTo"] = new(List("valid_to", "actor_roles WHERE actor_id = actor.id ORDER BY id")),
            ["quoteCount"] = new("actor.quote_count"),
            ["firstQuotedOn"] = new("actor.first_quoted_on"),
            ["lastQuotedOn"] = new("actor.last_quoted_on"),
        }.ToFrozenDictionary());

    /// <summary>The columns of a dataset.</summary>
    public static SqliteDatasetSql Of(DatasetName dataset) => dataset switch
    {
        DatasetName.Quotes => Quotes,
        DatasetName.Actors => Actors,
        _ => Articles,
    };

    /// <summary>The rows of a subquery as a JSON array; the outer select keeps the order of the inner.</summary>
    private static string List(string value, string from) => $"(SELECT json_group_array(value) FROM (SELECT {value} AS value FROM {from}))";
}
