using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BatchAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "batch_answers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batch_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "batch_answer_parts",
                columns: table => new
                {
                    answer_id = table.Column<long>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batch_answer_parts", x => new { x.answer_id, x.position });
                    table.ForeignKey(
                        name: "fk_batch_answer_parts_batch_answers_answer_id",
                        column: x => x.answer_id,
                        principalTable: "batch_answers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_batch_answers_answered_at",
                table: "batch_answers",
                column: "answered_at");

            migrationBuilder.CreateIndex(
                name: "ix_batch_answers_key",
                table: "batch_answers",
                column: "key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "batch_answer_parts");

            migrationBuilder.DropTable(
                name: "batch_answers");
        }
    }
}
