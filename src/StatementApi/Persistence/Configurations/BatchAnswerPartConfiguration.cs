using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class BatchAnswerPartConfiguration : IEntityTypeConfiguration<BatchAnswerPart>
{
    public void Configure(EntityTypeBuilder<BatchAnswerPart> builder)
    {
        builder.ToTable("batch_answer_parts");
        builder.HasKey(part => new { part.AnswerId, part.Position });
    }
}
