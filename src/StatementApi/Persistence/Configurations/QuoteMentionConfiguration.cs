using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteMentionConfiguration : IEntityTypeConfiguration<QuoteMention>
{
    public void Configure(EntityTypeBuilder<QuoteMention> builder)
    {
        builder.ToTable("quote_mentions");
        builder.HasKey(mention => new { mention.QuoteId, mention.ActorId });
        builder.ComplexProperty(mention => mention.Mention);
        builder.HasOne(mention => mention.Actor).WithMany().HasForeignKey(mention => mention.ActorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(mention => new { mention.ActorId, mention.EffectiveOn, mention.QuoteId });
    }
}
