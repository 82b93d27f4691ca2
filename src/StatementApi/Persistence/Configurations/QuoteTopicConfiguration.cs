using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteTopicConfiguration : IEntityTypeConfiguration<QuoteTopic>
{
    private const string Current = "is_current";

    public void Configure(EntityTypeBuilder<QuoteTopic> builder)
    {
        builder.ToTable("quote_topics");
        builder.HasKey(topic => new { topic.QuoteId, topic.Topic });
        CopyInTheDatabase(builder);
        // These cover listing and counting, of everybody and of one speaker.
        builder.HasIndex(topic => new { topic.Topic, topic.EffectiveOn, topic.QuoteId, topic.Act, topic.IsCurrent }).HasFilter(Current);
        builder.HasIndex(topic => new { topic.Topic, topic.SpeakerId, topic.EffectiveOn, topic.QuoteId, topic.Act, topic.IsCurrent }).HasFilter(Current);
    }

    /// <summary>Triggers copy these columns from the quote, whoever writes; the context never does.</summary>
    private static void CopyInTheDatabase(EntityTypeBuilder<QuoteTopic> builder)
    {
        builder.Property(topic => topic.SpeakerId).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(topic => topic.Act).HasDefaultValue(SpeechAct.Comment).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(topic => topic.IsCurrent).HasDefaultValue(false).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }
}
