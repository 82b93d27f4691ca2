using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<Actor>
{
    public void Configure(EntityTypeBuilder<Actor> builder)
    {
        builder.ToTable("actors");
        builder.Property(actor => actor.Spelling).HasDefaultValue("").ValueGeneratedNever();
        builder.HasIndex(actor => new { actor.FoldedName, actor.Id });
        builder.HasIndex(actor => new { actor.Kind, actor.FoldedName, actor.Id });
        builder.HasIndex(actor => new { actor.Country, actor.FoldedName, actor.Id });
        builder.HasIndex(actor => new { actor.QuoteCount, actor.Id });
        CountInTheDatabase(builder);
        builder.HasMany(actor => actor.Aliases).WithOne().HasForeignKey(alias => alias.ActorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(actor => actor.Roles).WithOne().HasForeignKey(role => role.ActorId).OnDelete(DeleteBehavior.Cascade);
    }

    /// <summary>Triggers keep these columns, whoever writes; the context never does.</summary>
    private static void CountInTheDatabase(EntityTypeBuilder<Actor> builder)
    {
        builder.Property(actor => actor.QuoteCount).HasDefaultValue(0).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(actor => actor.FirstQuotedOn).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(actor => actor.LastQuotedOn).ValueGeneratedOnAddOrUpdate().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }
}
