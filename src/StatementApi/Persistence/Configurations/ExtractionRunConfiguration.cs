using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ExtractionRunConfiguration : IEntityTypeConfiguration<ExtractionRun>
{
    public void Configure(EntityTypeBuilder<ExtractionRun> builder)
    {
        builder.ToTable("extraction_runs");
        builder.HasIndex(run => run.ArticleId);
        builder.HasIndex(run => new { run.ExtractedAt, run.Id });
        builder.HasIndex(run => run.ArticleId, "ix_extraction_runs_current").IsUnique().HasFilter("is_current");
    }
}
