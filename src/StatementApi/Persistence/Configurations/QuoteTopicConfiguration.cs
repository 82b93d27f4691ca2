using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteTopicConfiguration : IEntityTypeConfiguration<QuoteTopic>
{
    public void Configure(EntityTypeBuilder<QuoteTopic> builder)
    {
        builder.ToTable("quote_topics");
        builder.HasKey(topic => new { topic.QuoteId, topic.Topic });
        builder.HasIndex(topic => new { topic.Topic, topic.EffectiveOn, topic.QuoteId });
    }
}
