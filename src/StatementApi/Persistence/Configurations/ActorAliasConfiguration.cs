using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ActorAliasConfiguration : IEntityTypeConfiguration<ActorAlias>
{
    public void Configure(EntityTypeBuilder<ActorAlias> builder)
    {
        builder.ToTable("actor_aliases");
        builder.Property(alias => alias.Spelling).HasDefaultValue("").ValueGeneratedNever();
        builder.HasIndex(alias => alias.ActorId);
        builder.HasIndex(alias => new { alias.FoldedName, alias.ActorId });
    }
}
