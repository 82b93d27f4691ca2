using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ActorTopicCountConfiguration : IEntityTypeConfiguration<ActorTopicCount>
{
    public void Configure(EntityTypeBuilder<ActorTopicCount> builder)
    {
        builder.ToTable("actor_topic_counts");
        builder.HasKey(count => new { count.ActorId, count.Topic });
        builder.HasOne(count => count.Actor).WithMany().HasForeignKey(count => count.ActorId).OnDelete(DeleteBehavior.Cascade);
        // An actor has no more topics than the list, so that those are sorted when asked for; a second rank would cost every insertion.
        builder.HasIndex(count => new { count.Topic, count.QuoteCount, count.ActorId }).IsDescending(false, true, false);
    }
}
