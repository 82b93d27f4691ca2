using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "actors",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    folded_name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    gender = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    demonyms = table.Column<string>(type: "TEXT", nullable: false),
                    metonyms = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    quote_count = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 0),
                    first_quoted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_quoted_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actors", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    content_hash = table.Column<string>(type: "TEXT", nullable: false),
                    ingested_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: true),
                    surrogate_pairs = table.Column<byte[]>(type: "BLOB", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_articles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "actor_aliases",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    folded_name = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor_aliases", x => x.id);
                    table.ForeignKey(
                        name: "fk_actor_aliases_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actor_roles",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    organization = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor_roles", x => x.id);
                    table.ForeignKey(
                        name: "fk_actor_roles_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "extraction_runs",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<long>(type: "INTEGER", nullable: false),
                    extractor_version = table.Column<string>(type: "TEXT", nullable: false),
                    extracted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    quote_count = table.Column<int>(type: "INTEGER", nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_extraction_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_extraction_runs_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quotes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    article_id = table.Column<long>(type: "INTEGER", nullable: false),
                    run_id = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_by_run_id = table.Column<long>(type: "INTEGER", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    cue_lemma = table.Column<string>(type: "TEXT", nullable: true),
                    act = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    speaker_id = table.Column<long>(type: "INTEGER", nullable: true),
                    speaker_method = table.Column<string>(type: "TEXT", nullable: false),
                    speaker_confidence = table.Column<double>(type: "REAL", nullable: false),
                    stated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stated_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stated_precision = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    stated_rule = table.Column<string>(type: "TEXT", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    dated_by = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    publisher = table.Column<string>(type: "TEXT", nullable: true),
                    parent_quote_id = table.Column<long>(type: "INTEGER", nullable: true),
                    method = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    review = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    cue_end = table.Column<int>(type: "INTEGER", nullable: true),
                    cue_start = table.Column<int>(type: "INTEGER", nullable: true),
                    cue_text = table.Column<string>(type: "TEXT", nullable: true),
                    speaker_mention_end = table.Column<int>(type: "INTEGER", nullable: true),
                    speaker_mention_start = table.Column<int>(type: "INTEGER", nullable: true),
                    speaker_mention_text = table.Column<string>(type: "TEXT", nullable: true),
                    stated_expression_end = table.Column<int>(type: "INTEGER", nullable: true),
                    stated_expression_start = table.Column<int>(type: "INTEGER", nullable: true),
                    stated_expression_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quotes", x => x.id);
                    table.ForeignKey(
                        name: "fk_quotes_actors_speaker_id",
                        column: x => x.speaker_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_quotes_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quotes_extraction_runs_superseded_by_run_id",
                        column: x => x.superseded_by_run_id,
                        principalTable: "extraction_runs",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_quotes_quotes_parent_quote_id",
                        column: x => x.parent_quote_id,
                        principalTable: "quotes",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_quotes_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "extraction_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quote_addressees",
                columns: table => new
                {
                    quote_id = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: true),
                    mention_end = table.Column<int>(type: "INTEGER", nullable: true),
                    mention_start = table.Column<int>(type: "INTEGER", nullable: true),
                    mention_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quote_addressees", x => new { x.quote_id, x.position });
                    table.ForeignKey(
                        name: "fk_quote_addressees_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_quote_addressees_quotes_quote_id",
                        column: x => x.quote_id,
                        principalTable: "quotes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "quote_topics",
                columns: table => new
                {
                    quote_id = table.Column<long>(type: "INTEGER", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quote_topics", x => new { x.quote_id, x.topic });
                    table.ForeignKey(
                        name: "fk_quote_topics_quotes_quote_id",
                        column: x => x.quote_id,
                        principalTable: "quotes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_actor_aliases_actor_id",
                table: "actor_aliases",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "ix_actor_aliases_folded_name_actor_id",
                table: "actor_aliases",
                columns: new[] { "folded_name", "actor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_roles_actor_id",
                table: "actor_roles",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "ix_actors_country_folded_name_id",
                table: "actors",
                columns: new[] { "country", "folded_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actors_folded_name_id",
                table: "actors",
                columns: new[] { "folded_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actors_kind_folded_name_id",
                table: "actors",
                columns: new[] { "kind", "folded_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_actors_quote_count_id",
                table: "actors",
                columns: new[] { "quote_count", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_articles_content_hash",
                table: "articles",
                column: "content_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_ingested_at_id",
                table: "articles",
                columns: new[] { "ingested_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_articles_published_on_id",
                table: "articles",
                columns: new[] { "published_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_articles_publisher_published_on_id",
                table: "articles",
                columns: new[] { "publisher", "published_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_extraction_runs_article_id",
                table: "extraction_runs",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_extraction_runs_article_id1",
                table: "extraction_runs",
                column: "article_id",
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_quote_addressees_actor_id_effective_on_quote_id",
                table: "quote_addressees",
                columns: new[] { "actor_id", "effective_on", "quote_id" });

            migrationBuilder.CreateIndex(
                name: "ix_quote_topics_topic_effective_on_quote_id",
                table: "quote_topics",
                columns: new[] { "topic", "effective_on", "quote_id" });

            migrationBuilder.CreateIndex(
                name: "ix_quotes_act_effective_on_id",
                table: "quotes",
                columns: new[] { "act", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_article_id_position",
                table: "quotes",
                columns: new[] { "article_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_quotes_confidence_id",
                table: "quotes",
                columns: new[] { "confidence", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_parent_quote_id",
                table: "quotes",
                column: "parent_quote_id",
                filter: "parent_quote_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_publisher_effective_on_id",
                table: "quotes",
                columns: new[] { "publisher", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_run_id",
                table: "quotes",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_speaker_id_confidence_id",
                table: "quotes",
                columns: new[] { "speaker_id", "confidence", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id",
                table: "quotes",
                columns: new[] { "speaker_id", "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_superseded_by_run_id",
                table: "quotes",
                column: "superseded_by_run_id",
                filter: "superseded_by_run_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_type_effective_on_id",
                table: "quotes",
                columns: new[] { "type", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actor_aliases");

            migrationBuilder.DropTable(
                name: "actor_roles");

            migrationBuilder.DropTable(
                name: "quote_addressees");

            migrationBuilder.DropTable(
                name: "quote_topics");

            migrationBuilder.DropTable(
                name: "quotes");

            migrationBuilder.DropTable(
                name: "actors");

            migrationBuilder.DropTable(
                name: "extraction_runs");

            migrationBuilder.DropTable(
                name: "articles");
        }
    }
}
