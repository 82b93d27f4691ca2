using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FacetIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_quotes_act_effective_on_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_publisher_effective_on_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_type_effective_on_id",
                table: "quotes");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_act_effective_on_id",
                table: "quotes",
                columns: new[] { "act", "effective_on", "id", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_publisher_effective_on_id",
                table: "quotes",
                columns: new[] { "publisher", "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_type_effective_on_id",
                table: "quotes",
                columns: new[] { "type", "effective_on", "id", "act", "superseded_by_run_id" },
                filter: "superseded_by_run_id IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_quotes_act_effective_on_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_publisher_effective_on_id",
                table: "quotes");

            migrationBuilder.DropIndex(
                name: "ix_quotes_type_effective_on_id",
                table: "quotes");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_act_effective_on_id",
                table: "quotes",
                columns: new[] { "act", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_publisher_effective_on_id",
                table: "quotes",
                columns: new[] { "publisher", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_quotes_type_effective_on_id",
                table: "quotes",
                columns: new[] { "type", "effective_on", "id" },
                filter: "superseded_by_run_id IS NULL");
        }
    }
}
