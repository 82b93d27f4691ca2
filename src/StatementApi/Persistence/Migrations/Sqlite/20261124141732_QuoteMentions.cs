using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QuoteMentions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "quote_mentions",
                columns: table => new
                {
                    quote_id = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<long>(type: "INTEGER", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    mention_end = table.Column<int>(type: "INTEGER", nullable: false),
                    mention_start = table.Column<int>(type: "INTEGER", nullable: false),
                    mention_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quote_mentions", x => new { x.quote_id, x.actor_id });
                    table.ForeignKey(
                        name: "fk_quote_mentions_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_quote_mentions_quotes_quote_id",
                        column: x => x.quote_id,
                        principalTable: "quotes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_quote_mentions_actor_id_effective_on_quote_id",
                table: "quote_mentions",
                columns: new[] { "actor_id", "effective_on", "quote_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "quote_mentions");
        }
    }
}
