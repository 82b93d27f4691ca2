using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TopicCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_quote_topics_topic_effective_on_quote_id",
                table: "quote_topics");

            migrationBuilder.AddColumn<string>(
                name: "key_phrases",
                table: "quotes",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "act",
                table: "quote_topics",
                type: "TEXT",
                maxLength: 16,
                nullable: false,
                defaultValue: "Comment");

            migrationBuilder.AddColumn<bool>(
                name: "is_current",
                table: "quote_topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "speaker_id",
                table: "quote_topics",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "actor_topic_counts",
                columns: table => new
                {
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: false),
                    quote_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actor_topic_counts", x => new { x.actor_id, x.topic });
                    table.ForeignKey(
                        name: "fk_actor_topic_counts_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "key_phrase_counts",
                columns: table => new
                {
                    phrase = table.Column<string>(type: "TEXT", nullable: false),
                    quote_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_key_phrase_counts", x => x.phrase);
                });

            migrationBuilder.CreateTable(
                name: "topic_counts",
                columns: table => new
                {
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    quote_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topic_counts", x => x.topic);
                });

            migrationBuilder.CreateIndex(
                name: "ix_quote_topics_topic_effective_on_quote_id_act_is_current",
                table: "quote_topics",
                columns: new[] { "topic", "effective_on", "quote_id", "act", "is_current" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_quote_topics_topic_speaker_id_effective_on_quote_id_act_is_current",
                table: "quote_topics",
                columns: new[] { "topic", "speaker_id", "effective_on", "quote_id", "act", "is_current" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts",
                columns: new[] { "actor_id", "quote_count", "topic" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_topic_quote_count_actor_id",
                table: "actor_topic_counts",
                columns: new[] { "topic", "quote_count", "actor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_phrase_counts_quote_count_phrase",
                table: "key_phrase_counts",
                columns: new[] { "quote_count", "phrase" },
                filter: "quote_count > 1");

            CopyFromQuotes(migrationBuilder);
            CountTopics(migrationBuilder);
            CountKeyPhrases(migrationBuilder);
            migrationBuilder.Sql("UPDATE quotes SET act = act WHERE id IN (SELECT quote_id FROM quote_topics);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in new[]
            {
                "quote_topics_copy_insert", "quotes_topics_update", "quote_topics_count_update_down", "quote_topics_count_update_up", "quote_topics_count_delete",
                "quotes_phrases_insert", "quotes_phrases_delete", "quotes_phrases_update_down", "quotes_phrases_update_up",
            })
            {
                migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            }

            migrationBuilder.DropTable(
                name: "actor_topic_counts");

            migrationBuilder.DropTable(
                name: "key_phrase_counts");

            migrationBuilder.DropTable(
                name: "topic_counts");

            migrationBuilder.DropIndex(
                name: "ix_quote_topics_topic_effective_on_quote_id_act_is_current",
                table: "quote_topics");

            migrationBuilder.DropIndex(
                name: "ix_quote_topics_topic_speaker_id_effective_on_quote_id_act_is_current",
                table: "quote_topics");

            migrationBuilder.DropColumn(
                name: "key_phrases",
                table: "quotes");

            migrationBuilder.DropColumn(
                name: "act",
                table: "quote_topics");

            migrationBuilder.DropColumn(
                name: "is_current",
                table: "quote_topics");

            migrationBuilder.DropColumn(
                name: "speaker_id",
                table: "quote_topics");

            migrationBuilder.CreateIndex(
                name: "ix_quote_topics_topic_effective_on_quote_id",
                table: "quote_topics",
                columns: new[] { "topic", "effective_on", "quote_id" });
        }

        // Indexes skip a topic until it is copied, so that copying after the insertion costs them nothing.
        private static void CopyFromQuotes(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE TRIGGER quote_topics_copy_insert AFTER INSERT ON quote_topics BEGIN
                    UPDATE quote_topics SET (speaker_id, act, is_current) =
                        (SELECT speaker_id, act, superseded_by_run_id IS NULL FROM quotes WHERE id = new.quote_id)
                    WHERE rowid = new.rowid;
                END;
                """);
            migrationBuilder.Sql("""
                CREATE TRIGGER quotes_topics_update AFTER UPDATE OF speaker_id, act, effective_on, superseded_by_run_id ON quotes BEGIN
                    UPDATE quote_topics SET
                        speaker_id = new.speaker_id, act = new.act, effective_on = new.effective_on, is_current = new.superseded_by_run_id IS NULL
                    WHERE quote_id = new.id;
                END;
                """);
        }

        // A quote counts for its topics while it is current and more than a thought.
        private static void CountTopics(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"""
                CREATE TRIGGER quote_topics_count_update_down AFTER UPDATE OF topic, speaker_id, act, is_current ON quote_topics
                WHEN old.is_current AND old.act <> 'Think' BEGIN {TopicDown} END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER quote_topics_count_update_up AFTER UPDATE OF topic, speaker_id, act, is_current ON quote_topics
                WHEN new.is_current AND new.act <> 'Think' BEGIN {TopicUp} END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER quote_topics_count_delete AFTER DELETE ON quote_topics
                WHEN old.is_current AND old.act <> 'Think' BEGIN {TopicDown} END;
                """);
        }

        private static void CountKeyPhrases(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql($"CREATE TRIGGER quotes_phrases_insert AFTER INSERT ON quotes WHEN {Phrased("new")} BEGIN {PhraseUp} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_phrases_delete AFTER DELETE ON quotes WHEN {Phrased("old")} BEGIN {PhraseDown} END;");
            migrationBuilder.Sql($"""
                CREATE TRIGGER quotes_phrases_update_down AFTER UPDATE OF key_phrases, act, superseded_by_run_id ON quotes
                WHEN {Phrased("old")} BEGIN {PhraseDown} END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER quotes_phrases_update_up AFTER UPDATE OF key_phrases, act, superseded_by_run_id ON quotes
                WHEN {Phrased("new")} BEGIN {PhraseUp} END;
                """);
        }

        private const string TopicUp = """
            INSERT INTO topic_counts(topic, quote_count) VALUES (new.topic, 1) ON CONFLICT(topic) DO UPDATE SET quote_count = quote_count + 1;
            INSERT INTO actor_topic_counts(topic, actor_id, quote_count) SELECT new.topic, new.speaker_id, 1 WHERE new.speaker_id IS NOT NULL
                ON CONFLICT(actor_id, topic) DO UPDATE SET quote_count = quote_count + 1;
            """;

        private const string TopicDown = """
            UPDATE topic_counts SET quote_count = quote_count - 1 WHERE topic = old.topic;
            DELETE FROM topic_counts WHERE topic = old.topic AND quote_count = 0;
            UPDATE actor_topic_counts SET quote_count = quote_count - 1 WHERE actor_id = old.speaker_id AND topic = old.topic;
            DELETE FROM actor_topic_counts WHERE actor_id = old.speaker_id AND topic = old.topic AND quote_count = 0;
            """;

        private const string PhraseUp = """
            INSERT INTO key_phrase_counts(phrase, quote_count) SELECT value, 1 FROM json_each(new.key_phrases) WHERE true
                ON CONFLICT(phrase) DO UPDATE SET quote_count = quote_count + 1;
            """;

        private const string PhraseDown = """
            UPDATE key_phrase_counts SET quote_count = quote_count - 1 WHERE phrase IN (SELECT value FROM json_each(old.key_phrases));
            DELETE FROM key_phrase_counts WHERE phrase IN (SELECT value FROM json_each(old.key_phrases)) AND quote_count = 0;
            """;

        private static string Phrased(string row) => $"{row}.key_phrases <> '[]' AND {row}.superseded_by_run_id IS NULL AND {row}.act <> 'Think'";
    }
}
