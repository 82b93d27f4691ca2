using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CountsByGroup : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Who inserts quotes takes them up himself, once for all. The defaults of the topics' columns stay, unused: to alter a column would rebuild the
            // table without its triggers.
            foreach (var trigger in new[] { "quotes_words_insert", "quotes_count_insert", "quotes_phrases_insert", "quote_topics_copy_insert" })
            {
                migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_words_insert AFTER INSERT ON quotes BEGIN
                    INSERT INTO quote_words(rowid, text, tags) VALUES (new.search_key, new.text,
                        coalesce('s' || new.speaker_id || ' ', '') || 'a' || new.article_id || coalesce(' p' || hex(new.publisher), ''));
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_count_insert AFTER INSERT ON quotes BEGIN
                    UPDATE actors SET
                        quote_count = quote_count + 1,
                        first_quoted_on = coalesce(min(first_quoted_on, new.effective_on), first_quoted_on, new.effective_on),
                        last_quoted_on = coalesce(max(last_quoted_on, new.effective_on), last_quoted_on, new.effective_on)
                    WHERE id = new.speaker_id AND new.superseded_by_run_id IS NULL AND new.act <> 'Think';
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_phrases_insert AFTER INSERT ON quotes
                WHEN new.key_phrases <> '[]' AND new.superseded_by_run_id IS NULL AND new.act <> 'Think' BEGIN
                    INSERT INTO key_phrase_counts(phrase, quote_count) SELECT value, 1 FROM json_each(new.key_phrases) WHERE true
                        ON CONFLICT(phrase) DO UPDATE SET quote_count = quote_count + 1;
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quote_topics_copy_insert AFTER INSERT ON quote_topics BEGIN
                    UPDATE quote_topics SET (speaker_id, act, is_current) =
                        (SELECT speaker_id, act, superseded_by_run_id IS NULL FROM quotes WHERE id = new.quote_id)
                    WHERE quote_id = new.quote_id AND topic = new.topic;
                END;
                """);
        }
    }
}
