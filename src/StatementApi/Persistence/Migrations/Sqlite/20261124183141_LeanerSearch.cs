using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LeanerSearch : Migration
    {
        // The words of a transaction are merged with those before later, so that they are rewritten less often; a search looks into some more segments.
        private const int SegmentsBeforeMerge = 8;
        private const int UsualSegmentsBeforeMerge = 4;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            MergeAt(migrationBuilder, SegmentsBeforeMerge);
            DropTheIndexOfTitles(migrationBuilder);

            // An article without a title costs nothing here.
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE article_titles USING fts5(title, content='', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO article_titles(rowid, title) SELECT id, title FROM articles WHERE title IS NOT NULL ORDER BY id;
                """);
            const string Add = "INSERT INTO article_titles(rowid, title) SELECT new.id, new.title WHERE new.title IS NOT NULL;";
            const string Remove = "INSERT INTO article_titles(article_titles, rowid, title) SELECT 'delete', old.id, old.title WHERE old.title IS NOT NULL;";
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_insert AFTER INSERT ON articles WHEN new.title IS NOT NULL BEGIN {Add} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_delete AFTER DELETE ON articles WHEN old.title IS NOT NULL BEGIN {Remove} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_update AFTER UPDATE OF title ON articles BEGIN {Remove} {Add} END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            MergeAt(migrationBuilder, UsualSegmentsBeforeMerge);
            DropTheIndexOfTitles(migrationBuilder);
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE article_titles USING fts5(title, content='', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO article_titles(rowid, title) SELECT id, coalesce(title, '') FROM articles ORDER BY id;
                """);
            const string Add = "INSERT INTO article_titles(rowid, title) VALUES (new.id, coalesce(new.title, ''));";
            const string Remove = "INSERT INTO article_titles(article_titles, rowid, title) VALUES ('delete', old.id, coalesce(old.title, ''));";
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_insert AFTER INSERT ON articles BEGIN {Add} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_delete AFTER DELETE ON articles BEGIN {Remove} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_update AFTER UPDATE OF title ON articles BEGIN {Remove} {Add} END;");
        }

        private static void MergeAt(MigrationBuilder migrationBuilder, int segments) =>
            migrationBuilder.Sql($"INSERT INTO quote_words(quote_words, rank) VALUES ('automerge', {segments});");

        private static void DropTheIndexOfTitles(MigrationBuilder migrationBuilder)
        {
            foreach (var change in new[] { "insert", "delete", "update" })
            {
                migrationBuilder.Sql($"DROP TRIGGER articles_titles_{change};");
            }

            migrationBuilder.Sql("DROP TABLE article_titles;");
        }
    }
}
