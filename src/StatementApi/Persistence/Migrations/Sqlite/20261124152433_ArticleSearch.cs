using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ArticleSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_quotes_effective_on_id_act_superseded_by_run_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id",
                table: "quotes");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "effective_on", "id", "act", "superseded_by_run_id", "type", "publisher", "speaker_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "speaker_id", "effective_on", "id", "act", "superseded_by_run_id", "type", "publisher", "article_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_articles_language_published_on_id",
                table: "articles",
                columns: new[] { "language", "published_on", "id" });

            IndexTheWordsOfTitles(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var change in new[] { "insert", "delete", "update" })
            {
                migrationBuilder.Sql($"DROP TRIGGER articles_titles_{change};");
            }

            migrationBuilder.Sql("DROP TABLE article_titles;");

            migrationBuilder.DropIndex(
                name: "ix_quotes_effective_on_id_act_superseded_by_run_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_articles_language_published_on_id",
                table: "articles");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "speaker_id", "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");
        }

        // The index keeps no copy of the titles.
        private static void IndexTheWordsOfTitles(MigrationBuilder migrationBuilder)
        {
            const string Add = "INSERT INTO article_titles(rowid, title) VALUES (new.id, coalesce(new.title, ''));";
            const string Remove = "INSERT INTO article_titles(article_titles, rowid, title) VALUES ('delete', old.id, coalesce(old.title, ''));";
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE article_titles USING fts5(title, content='', tokenize="unicode61 remove_diacritics 2");
                INSERT INTO article_titles(rowid, title) SELECT id, coalesce(title, '') FROM articles ORDER BY id;
                """);
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_insert AFTER INSERT ON articles BEGIN {Add} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_delete AFTER DELETE ON articles BEGIN {Remove} END;");
            migrationBuilder.Sql($"CREATE TRIGGER articles_titles_update AFTER UPDATE OF title ON articles BEGIN {Remove} {Add} END;");
        }
    }
}
