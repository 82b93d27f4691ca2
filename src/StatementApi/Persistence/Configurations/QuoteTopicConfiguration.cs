using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteTopicConfiguration : IEntityTypeConfiguration<QuoteTopic>
{
    private const string Current = "is_current";

    public void Configure(EntityTypeBuilder<QuoteTopic> builder)
    {
        builder.ToTable("quote_topics");
        builder.HasKey(topic => new { topic.QuoteId, topic.Topic });
        // These cover listing and counting, of everybody and of one speaker.
        builder.HasIndex(topic => new { topic.Topic, topic.EffectiveOn, topic.QuoteId, topic.Act, topic.IsCurrent }).HasFilter(Current);
        builder.HasIndex(topic => new { topic.Topic, topic.SpeakerId, topic.EffectiveOn, topic.QuoteId, topic.Act, topic.IsCurrent }).HasFilter(Current);
    }
}
