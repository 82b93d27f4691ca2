using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class BatchAnswerConfiguration : IEntityTypeConfiguration<BatchAnswer>
{
    public void Configure(EntityTypeBuilder<BatchAnswer> builder)
    {
        builder.ToTable("batch_answers");
        builder.HasIndex(answer => answer.Key).IsUnique();
        builder.HasIndex(answer => answer.AnsweredAt);
        builder.HasMany<BatchAnswerPart>().WithOne().HasForeignKey(part => part.AnswerId).OnDelete(DeleteBehavior.Cascade);
    }
}
