using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WordsByDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "search_key",
                table: "quotes",
                type: "INTEGER",
                nullable: false,
                computedColumnSql: "(coalesce(CAST(julianday(effective_on) + 0.5 AS INTEGER), 0) << 40) | id",
                stored: false);

            migrationBuilder.CreateIndex(
                name: "ix_quotes_review_effective_on_id",
                table: "quotes",
                columns: new[] { "review", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL AND review <> 'Unreviewed'");

            migrationBuilder.CreateIndex(
                name: "ix_extraction_runs_extracted_at_id",
                table: "extraction_runs",
                columns: new[] { "extracted_at", "id" });

            DropTheIndexOfWords(migrationBuilder);
            IndexTheWordsByDay(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Columns are dropped in place: a rebuilt table would lose its triggers.
            migrationBuilder.DropIndex(
                name: "ix_quotes_review_effective_on_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_extraction_runs_extracted_at_id",
                table: "extraction_runs");

            DropTheIndexOfWords(migrationBuilder);

            migrationBuilder.Sql("ALTER TABLE quotes DROP COLUMN search_key;");

            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE quote_words USING fts5(text, content='quotes', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO quote_words(quote_words) VALUES ('rebuild');
                """);
            CreateTriggers(migrationBuilder, "text", "text", "{0}.id, {0}.text");
        }

        private static void DropTheIndexOfWords(MigrationBuilder migrationBuilder)
        {
            foreach (var change in new[] { "insert", "delete", "update" })
            {
                migrationBuilder.Sql($"DROP TRIGGER quotes_words_{change};");
            }

            migrationBuilder.Sql("DROP TABLE quote_words;");
        }

        // Rows stand under the search key, so that the index answers in order of day; it keeps no copy of the text. The tags let it narrow the words to
        // speakers, an article or a publisher by itself: letters and digits, which the tokenizer takes for one word.
        private static void IndexTheWordsByDay(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"""
                CREATE VIRTUAL TABLE quote_words USING fts5(text, tags, content='', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO quote_words(rowid, text, tags)
                SELECT quotes.search_key, quotes.text, {string.Format(System.Globalization.CultureInfo.InvariantCulture, Tags, "quotes")}
                FROM quotes ORDER BY quotes.search_key;
                """);
            CreateTriggers(
                migrationBuilder, "text, effective_on, speaker_id, article_id, publisher", "text, tags", "{0}.search_key, {0}.text, " + Tags);
        }

        private const string Tags = "coalesce('s' || {0}.speaker_id || ' ', '') || 'a' || {0}.article_id || coalesce(' p' || hex({0}.publisher), '')";

        private static void CreateTriggers(MigrationBuilder migrationBuilder, string watched, string columns, string row)
        {
            var before = string.Format(System.Globalization.CultureInfo.InvariantCulture, row, "old");
            var after = string.Format(System.Globalization.CultureInfo.InvariantCulture, row, "new");
            var add = $"INSERT INTO quote_words(rowid, {columns}) VALUES ({after});";
            var remove = $"INSERT INTO quote_words(quote_words, rowid, {columns}) VALUES ('delete', {before});";
            migrationBuilder.Sql($"CREATE TRIGGER quotes_words_insert AFTER INSERT ON quotes BEGIN {add} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_words_delete AFTER DELETE ON quotes BEGIN {remove} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_words_update AFTER UPDATE OF {watched} ON quotes BEGIN {remove} {add} END;");
        }
    }
}
