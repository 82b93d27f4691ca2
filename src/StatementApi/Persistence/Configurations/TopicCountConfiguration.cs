using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class TopicCountConfiguration : IEntityTypeConfiguration<TopicCount>
{
    public void Configure(EntityTypeBuilder<TopicCount> builder)
    {
        builder.ToTable("topic_counts");
        builder.HasKey(count => count.Topic);
    }
}
