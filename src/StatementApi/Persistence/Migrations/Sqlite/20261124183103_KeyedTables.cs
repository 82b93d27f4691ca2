using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeyedTables : Migration
    {
        private const string Ordered = " WITHOUT ROWID";

        private static readonly string[] Triggers =
        [
            "quotes_topics_update", "quote_topics_count_update_down", "quote_topics_count_update_up", "quote_topics_count_delete",
            "quotes_phrases_delete", "quotes_phrases_update_down", "quotes_phrases_update_up",
        ];

        // Rows that lie in their key's order need no second tree that leads from the key to the row.
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Rebuild(migrationBuilder, Ordered, "", "");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Rebuild(migrationBuilder, "", " DEFAULT 'Comment'", " DEFAULT 0");

        private static void Rebuild(MigrationBuilder migrationBuilder, string order, string defaultAct, string defaultIsCurrent)
        {
            // A table cannot take its name while a trigger speaks of it.
            foreach (var trigger in Triggers)
            {
                migrationBuilder.Sql($"DROP TRIGGER {trigger};");
            }

            RebuildLinks(migrationBuilder, order, defaultAct, defaultIsCurrent);
            RebuildCounts(migrationBuilder, order);
            CopyToTopics(migrationBuilder);
            CountTopics(migrationBuilder);
            CountKeyPhrases(migrationBuilder);
        }

        private static void RebuildLinks(MigrationBuilder migrationBuilder, string order, string defaultAct, string defaultIsCurrent)
        {
            Rebuild(migrationBuilder, order, "quote_addressees", "quote_id, position, effective_on, actor_id, mention_end, mention_start, mention_text", """
                quote_id INTEGER NOT NULL, position INTEGER NOT NULL, effective_on TEXT NULL, actor_id INTEGER NULL,
                mention_end INTEGER NULL, mention_start INTEGER NULL, mention_text TEXT NULL,
                CONSTRAINT pk_quote_addressees PRIMARY KEY (quote_id, position),
                CONSTRAINT fk_quote_addressees_actors_actor_id FOREIGN KEY (actor_id) REFERENCES actors (id) ON DELETE SET NULL,
                CONSTRAINT fk_quote_addressees_quotes_quote_id FOREIGN KEY (quote_id) REFERENCES quotes (id) ON DELETE CASCADE
                """);
            migrationBuilder.Sql("CREATE INDEX ix_quote_addressees_actor_id_effective_on_quote_id ON quote_addressees (actor_id, effective_on, quote_id);");

            Rebuild(migrationBuilder, order, "quote_mentions", "quote_id, actor_id, effective_on, mention_end, mention_start, mention_text", """
                quote_id INTEGER NOT NULL, actor_id INTEGER NOT NULL, effective_on TEXT NULL,
                mention_end INTEGER NOT NULL, mention_start INTEGER NOT NULL, mention_text TEXT NOT NULL,
                CONSTRAINT pk_quote_mentions PRIMARY KEY (quote_id, actor_id),
                CONSTRAINT fk_quote_mentions_actors_actor_id FOREIGN KEY (actor_id) REFERENCES actors (id) ON DELETE CASCADE,
                CONSTRAINT fk_quote_mentions_quotes_quote_id FOREIGN KEY (quote_id) REFERENCES quotes (id) ON DELETE CASCADE
                """);
            migrationBuilder.Sql("CREATE INDEX ix_quote_mentions_actor_id_effective_on_quote_id ON quote_mentions (actor_id, effective_on, quote_id);");

            Rebuild(migrationBuilder, order, "quote_topics", "quote_id, topic, effective_on, position, act, is_current, speaker_id", $"""
                quote_id INTEGER NOT NULL, topic TEXT NOT NULL, effective_on TEXT NULL, position INTEGER NOT NULL,
                act TEXT NOT NULL{defaultAct}, is_current INTEGER NOT NULL{defaultIsCurrent}, speaker_id INTEGER NULL,
                CONSTRAINT pk_quote_topics PRIMARY KEY (quote_id, topic),
                CONSTRAINT fk_quote_topics_quotes_quote_id FOREIGN KEY (quote_id) REFERENCES quotes (id) ON DELETE CASCADE
                """);
            migrationBuilder.Sql("""
                CREATE INDEX ix_quote_topics_topic_effective_on_quote_id_act_is_current
                    ON quote_topics (topic, effective_on, quote_id, act, is_current) WHERE is_current;
                CREATE INDEX ix_quote_topics_topic_speaker_id_effective_on_quote_id_act_is_current
                    ON quote_topics (topic, speaker_id, effective_on, quote_id, act, is_current) WHERE is_current;
                """);
        }

        private static void RebuildCounts(MigrationBuilder migrationBuilder, string order)
        {
            Rebuild(migrationBuilder, order, "actor_topic_counts", "topic, actor_id, quote_count", """
                topic TEXT NOT NULL, actor_id INTEGER NOT NULL, quote_count INTEGER NOT NULL,
                CONSTRAINT pk_actor_topic_counts PRIMARY KEY (actor_id, topic),
                CONSTRAINT fk_actor_topic_counts_actors_actor_id FOREIGN KEY (actor_id) REFERENCES actors (id) ON DELETE CASCADE
                """);
            migrationBuilder.Sql(
                "CREATE INDEX ix_actor_topic_counts_topic_quote_count_actor_id ON actor_topic_counts (topic, quote_count DESC, actor_id);");

            Rebuild(migrationBuilder, order, "key_phrase_counts", "phrase, quote_count", """
                phrase TEXT NOT NULL CONSTRAINT pk_key_phrase_counts PRIMARY KEY, quote_count INTEGER NOT NULL
                """);
            migrationBuilder.Sql(
                "CREATE INDEX ix_key_phrase_counts_quote_count_phrase ON key_phrase_counts (quote_count DESC, phrase) WHERE quote_count > 1;");
        }

        private static void Rebuild(MigrationBuilder migrationBuilder, string order, string table, string columns, string definition) => migrationBuilder.Sql($"""
            CREATE TABLE rebuilt ({definition}){order};
            INSERT INTO rebuilt ({columns}) SELECT {columns} FROM {table};
            DROP TABLE {table};
            ALTER TABLE rebuilt RENAME TO {table};
            """);

        private static void CopyToTopics(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            CREATE TRIGGER quotes_topics_update AFTER UPDATE OF speaker_id, act, effective_on, superseded_by_run_id ON quotes BEGIN
                UPDATE quote_topics SET
                    speaker_id = new.speaker_id, act = new.act, effective_on = new.effective_on, is_current = new.superseded_by_run_id IS NULL
                WHERE quote_id = new.id;
            END;
            """);

        private static void CountTopics(MigrationBuilder migrationBuilder)
        {
            const string Up = """
                INSERT INTO topic_counts(topic, quote_count) VALUES (new.topic, 1) ON CONFLICT(topic) DO UPDATE SET quote_count = quote_count + 1;
                INSERT INTO actor_topic_counts(topic, actor_id, quote_count) SELECT new.topic, new.speaker_id, 1 WHERE new.speaker_id IS NOT NULL
                    ON CONFLICT(actor_id, topic) DO UPDATE SET quote_count = quote_count + 1;
                """;
            const string Down = """
                UPDATE topic_counts SET quote_count = quote_count - 1 WHERE topic = old.topic;
                DELETE FROM topic_counts WHERE topic = old.topic AND quote_count = 0;
                UPDATE actor_topic_counts SET quote_count = quote_count - 1 WHERE actor_id = old.speaker_id AND topic = old.topic;
                DELETE FROM actor_topic_counts WHERE actor_id = old.speaker_id AND topic = old.topic AND quote_count = 0;
                """;
            const string Update = "AFTER UPDATE OF topic, speaker_id, act, is_current ON quote_topics";
            const string Counted = "WHEN old.is_current AND old.act <> 'Think'";
            migrationBuilder.Sql($"CREATE TRIGGER quote_topics_count_update_down {Update} {Counted} BEGIN {Down} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quote_topics_count_update_up {Update} WHEN new.is_current AND new.act <> 'Think' BEGIN {Up} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quote_topics_count_delete AFTER DELETE ON quote_topics {Counted} BEGIN {Down} END;");
        }

        private static void CountKeyPhrases(MigrationBuilder migrationBuilder)
        {
            const string Up = """
                INSERT INTO key_phrase_counts(phrase, quote_count) SELECT value, 1 FROM json_each(new.key_phrases) WHERE true
                    ON CONFLICT(phrase) DO UPDATE SET quote_count = quote_count + 1;
                """;
            const string Down = """
                UPDATE key_phrase_counts SET quote_count = quote_count - 1 WHERE phrase IN (SELECT value FROM json_each(old.key_phrases));
                DELETE FROM key_phrase_counts WHERE phrase IN (SELECT value FROM json_each(old.key_phrases)) AND quote_count = 0;
                """;
            const string Update = "AFTER UPDATE OF key_phrases, act, superseded_by_run_id ON quotes";
            const string Counted = "WHEN old.key_phrases <> '[]' AND old.superseded_by_run_id IS NULL AND old.act <> 'Think'";
            const string Counting = "WHEN new.key_phrases <> '[]' AND new.superseded_by_run_id IS NULL AND new.act <> 'Think'";
            migrationBuilder.Sql($"CREATE TRIGGER quotes_phrases_delete AFTER DELETE ON quotes {Counted} BEGIN {Down} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_phrases_update_down {Update} {Counted} BEGIN {Down} END;");
            migrationBuilder.Sql($"CREATE TRIGGER quotes_phrases_update_up {Update} {Counting} BEGIN {Up} END;");
        }
    }
}
