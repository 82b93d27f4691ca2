using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchAndCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            IndexTheWordsOfQuotes(migrationBuilder);
            IndexTheWordsOfNames(migrationBuilder);
            CountTheQuotesOfActors(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in new[]
            {
                "quotes_words_insert", "quotes_words_delete", "quotes_words_update",
                "actors_names_insert", "actors_names_delete", "actors_names_update",
                "actor_aliases_names_insert", "actor_aliases_names_delete", "actor_aliases_names_update",
                "quotes_count_insert", "quotes_count_delete", "quotes_count_update",
            })
            {
                migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            }

            migrationBuilder.Sql("DROP TABLE quote_words;");
            migrationBuilder.Sql("DROP TABLE actor_names;");
        }

        // The index keeps no copy of the text: it reads the quotes table where it needs the words.
        private static void IndexTheWordsOfQuotes(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE quote_words USING fts5(text, content='quotes', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO quote_words(quote_words) VALUES ('rebuild');
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_words_insert AFTER INSERT ON quotes BEGIN
                    INSERT INTO quote_words(rowid, text) VALUES (new.id, new.text);
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_words_delete AFTER DELETE ON quotes BEGIN
                    INSERT INTO quote_words(quote_words, rowid, text) VALUES ('delete', old.id, old.text);
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_words_update AFTER UPDATE OF text ON quotes BEGIN
                    INSERT INTO quote_words(quote_words, rowid, text) VALUES ('delete', old.id, old.text);
                    INSERT INTO quote_words(rowid, text) VALUES (new.id, new.text);
                END;
                """);
        }

        // A row a name. Row identities tell the two sources apart: even ones are actors, odd ones aliases.
        private static void IndexTheWordsOfNames(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE actor_names USING fts5(name, actor_id UNINDEXED, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2, folded_name, id FROM actors;
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2 + 1, folded_name, actor_id FROM actor_aliases;
                """);
            IndexNamesOf(migrationBuilder, "actors", "id", "{0}.id * 2");
            IndexNamesOf(migrationBuilder, "actor_aliases", "actor_id", "{0}.id * 2 + 1");
        }

        private static void IndexNamesOf(MigrationBuilder migrationBuilder, string table, string actor, string rowid)
        {
            var before = string.Format(System.Globalization.CultureInfo.InvariantCulture, rowid, "old");
            var after = string.Format(System.Globalization.CultureInfo.InvariantCulture, rowid, "new");
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_names_insert AFTER INSERT ON {table} BEGIN
                    INSERT INTO actor_names(rowid, name, actor_id) VALUES ({after}, new.folded_name, new.{actor});
                END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_names_delete AFTER DELETE ON {table} BEGIN
                    DELETE FROM actor_names WHERE rowid = {before};
                END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_names_update AFTER UPDATE OF folded_name ON {table} BEGIN
                    UPDATE actor_names SET name = new.folded_name WHERE rowid = {after};
                END;
                """);
        }

        // A quote counts for its speaker while it is current and more than a thought. Counting up is one row; counting down asks the index for the ends.
        private static void CountTheQuotesOfActors(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"CREATE TRIGGER quotes_count_insert AFTER INSERT ON quotes BEGIN {CountUp} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_count_delete AFTER DELETE ON quotes BEGIN {CountDown} END;");
            migrationBuilder.Sql($"""
                CREATE TRIGGER quotes_count_update AFTER UPDATE OF speaker_id, effective_on, act, superseded_by_run_id ON quotes BEGIN
                    {CountDown}
                    {CountUp}
                END;
                """);
        }

        private const string CountUp = """
            UPDATE actors SET
                quote_count = quote_count + 1,
                first_quoted_on = coalesce(min(first_quoted_on, new.effective_on), first_quoted_on, new.effective_on),
                last_quoted_on = coalesce(max(last_quoted_on, new.effective_on), last_quoted_on, new.effective_on)
            WHERE id = new.speaker_id AND new.superseded_by_run_id IS NULL AND new.act <> 'Think';
            """;

        private const string CountDown = """
            UPDATE actors SET
                quote_count = quote_count - 1,
                first_quoted_on = (SELECT effective_on FROM quotes
                    WHERE speaker_id = old.speaker_id AND superseded_by_run_id IS NULL AND act <> 'Think' AND effective_on IS NOT NULL
                    ORDER BY effective_on LIMIT 1),
                last_quoted_on = (SELECT effective_on FROM quotes
                    WHERE speaker_id = old.speaker_id AND superseded_by_run_id IS NULL AND act <> 'Think' AND effective_on IS NOT NULL
                    ORDER BY effective_on DESC LIMIT 1)
            WHERE id = old.speaker_id AND old.superseded_by_run_id IS NULL AND old.act <> 'Think';
            """;
    }
}
