using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.ToTable("actors");
        builder.HasIndex(actor => new { actor.FoldedName, actor.Id });
        builder.HasIndex(actor => new { actor.Kind, actor.FoldedName, actor.Id });
        builder.HasMany(actor => actor.Aliases).WithOne().HasForeignKey(alias => alias.ActorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(actor => actor.Roles).WithOne().HasForeignKey(role => role.ActorId).OnDelete(DeleteBehavior.Cascade);
    }
}
