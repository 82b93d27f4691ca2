using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StatementApi.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TopicRanks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_key_phrase_counts_quote_count_phrase",
                table: "key_phrase_counts");

            migrationBuilder.DropIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts");

            migrationBuilder.DropIndex(
                name: "ix_actor_topic_counts_topic_quote_count_actor_id",
                table: "actor_topic_counts");

            migrationBuilder.CreateIndex(
                name: "ix_key_phrase_counts_quote_count_phrase",
                table: "key_phrase_counts",
                columns: new[] { "quote_count", "phrase" },
                descending: new[] { true, false },
                filter: "quote_count > 1");

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts",
                columns: new[] { "actor_id", "quote_count", "topic" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_topic_quote_count_actor_id",
                table: "actor_topic_counts",
                columns: new[] { "topic", "quote_count", "actor_id" },
                descending: new[] { false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_key_phrase_counts_quote_count_phrase",
                table: "key_phrase_counts");

            migrationBuilder.DropIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts");

            migrationBuilder.DropIndex(
                name: "ix_actor_topic_counts_topic_quote_count_actor_id",
                table: "actor_topic_counts");

            migrationBuilder.CreateIndex(
                name: "ix_key_phrase_counts_quote_count_phrase",
                table: "key_phrase_counts",
                columns: new[] { "quote_count", "phrase" },
                filter: "quote_count > 1");

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_actor_id_quote_count_topic",
                table: "actor_topic_counts",
                columns: new[] { "actor_id", "quote_count", "topic" });

            migrationBuilder.CreateIndex(
                name: "ix_actor_topic_counts_topic_quote_count_actor_id",
                table: "actor_topic_counts",
                columns: new[] { "topic", "quote_count", "actor_id" });
        }
    }
}
