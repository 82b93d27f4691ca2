using Microsoft.EntityFrameworkCore.Migrations;
using StatementApi.Extraction.Actors;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ActorSpellings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            DropTheIndexOfNames(migrationBuilder);

            migrationBuilder.AddColumn<string>(
                name: "spelling",
                table: "actors",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "spelling",
                table: "actor_aliases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            foreach (var table in new[] { "actors", "actor_aliases" })
            {
                Spell(migrationBuilder, table);
            }

            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE actor_names USING fts5(
                    name, spelling, actor_id UNINDEXED, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
                INSERT INTO actor_names(rowid, name, spelling, actor_id) SELECT id * 2, folded_name, spelling, id FROM actors;
                INSERT INTO actor_names(rowid, name, spelling, actor_id) SELECT id * 2 + 1, folded_name, spelling, actor_id FROM actor_aliases;
                """);
            CreateTriggers(migrationBuilder, "name = new.folded_name, spelling = new.spelling", "name, spelling", "new.folded_name, new.spelling");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Columns are dropped in place: a rebuilt table would lose its triggers.
            DropTheIndexOfNames(migrationBuilder);

            migrationBuilder.Sql("ALTER TABLE actors DROP COLUMN spelling;");

            migrationBuilder.Sql("ALTER TABLE actor_aliases DROP COLUMN spelling;");

            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE actor_names USING fts5(name, actor_id UNINDEXED, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2, folded_name, id FROM actors;
                INSERT INTO actor_names(rowid, name, actor_id) SELECT id * 2 + 1, folded_name, actor_id FROM actor_aliases;
                """);
            CreateTriggers(migrationBuilder, "name = new.folded_name", "name", "new.folded_name");
        }

        // Rule by rule: one expression of them all is nested deeper than older versions of SQLite read.
        private static void Spell(MigrationBuilder migrationBuilder, string table)
        {
            migrationBuilder.Sql($"UPDATE {table} SET spelling = ' ' || folded_name || ' ';");
            foreach (var (letters, replacement) in NameSpelling.Rules)
            {
                migrationBuilder.Sql($"UPDATE {table} SET spelling = replace(spelling, '{letters}', '{replacement}') WHERE instr(spelling, '{letters}') > 0;");
            }

            migrationBuilder.Sql($"UPDATE {table} SET spelling = trim(spelling);");
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

        private static void CreateTriggers(MigrationBuilder migrationBuilder, string changes, string columns, string values)
        {
            foreach (var (table, actor, rowid) in new[] { ("actors", "id", "id * 2"), ("actor_aliases", "actor_id", "id * 2 + 1") })
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_names_insert AFTER INSERT ON {table} BEGIN
                        INSERT INTO actor_names(rowid, {columns}, actor_id) VALUES (new.{rowid}, {values}, new.{actor});
                    END;
                    """);
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_names_delete AFTER DELETE ON {table} BEGIN
                        DELETE FROM actor_names WHERE rowid = old.{rowid};
                    END;
                    """);
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_names_update AFTER UPDATE OF folded_name ON {table} BEGIN
                        UPDATE actor_names SET {changes} WHERE rowid = new.{rowid};
                    END;
                    """);
            }
        }
    }
}
