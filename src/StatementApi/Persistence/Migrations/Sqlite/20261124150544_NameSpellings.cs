using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NameSpellings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            DropTheIndexOfNames(migrationBuilder);
            migrationBuilder.Sql($"""
                CREATE VIRTUAL TABLE actor_names USING fts5(
                    name, spelling, actor_id UNINDEXED, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
                INSERT INTO actor_names(rowid, name, spelling, actor_id)
                SELECT id * 2, folded_name, {NameSpellingSql.Of("folded_name")}, id FROM actors;
                INSERT INTO actor_names(rowid, name, spelling, actor_id)
                SELECT id * 2 + 1, folded_name, {NameSpellingSql.Of("folded_name")}, actor_id FROM actor_aliases;
                """);
            IndexNamesOf(migrationBuilder, "actors", "id", "id * 2");
            IndexNamesOf(migrationBuilder, "actor_aliases", "actor_id", "id * 2 + 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            DropTheIndexOfNames(migrationBuilder);
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE actor_names USING fts5(name, actor_id UNINDEXED, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2, folded_name, id FROM actors;
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2 + 1, folded_name, actor_id FROM actor_aliases;
                """);
            foreach (var (table, actor, rowid) in new[] { ("actors", "id", "id * 2"), ("actor_aliases", "actor_id", "id * 2 + 1") })
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_names_insert AFTER INSERT ON {table} BEGIN
                        INSERT INTO actor_names(rowid, name, actor_id) VALUES (new.{rowid}, new.folded_name, new.{actor});
                    END;
                    """);
                ForgetNamesOf(migrationBuilder, table, rowid);
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_names_update AFTER UPDATE OF folded_name ON {table} BEGIN
                        UPDATE actor_names SET name = new.folded_name WHERE rowid = new.{rowid};
                    END;
                    """);
            }
        }

        private static void DropTheIndexOfNames(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "actors", "actor_aliases" })
            {
                foreach (var change in new[] { "insert", "delete", "update" })
                {
                    migrationBuilder.Sql($"DROP TRIGGER {table}_names_{change};");
                }
            }

            migrationBuilder.Sql("DROP TABLE actor_names;");
        }

        private static void IndexNamesOf(MigrationBuilder migrationBuilder, string table, string actor, string rowid)
        {
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_names_insert AFTER INSERT ON {table} BEGIN
                    INSERT INTO actor_names(rowid, name, spelling, actor_id)
                    VALUES (new.{rowid}, new.folded_name, {NameSpellingSql.Of("new.folded_name")}, new.{actor});
                END;
                """);
            ForgetNamesOf(migrationBuilder, table, rowid);
            migrationBuilder.Sql($"""
                CREATE TRIGGER {table}_names_update AFTER UPDATE OF folded_name ON {table} BEGIN
                    UPDATE actor_names SET name = new.folded_name, spelling = {NameSpellingSql.Of("new.folded_name")} WHERE rowid = new.{rowid};
                END;
                """);
        }

        private static void ForgetNamesOf(MigrationBuilder migrationBuilder, string table, string rowid) => migrationBuilder.Sql($"""
            CREATE TRIGGER {table}_names_delete AFTER DELETE ON {table} BEGIN
                DELETE FROM actor_names WHERE rowid = old.{rowid};
            END;
            """);
    }
}
