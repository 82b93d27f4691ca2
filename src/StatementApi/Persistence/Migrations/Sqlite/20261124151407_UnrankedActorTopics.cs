using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnrankedActorTopics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts",
                columns: new[] { "actor_id", "quote_count", "topic" },
                descending: new[] { false, true, false });
        }
    }
}
