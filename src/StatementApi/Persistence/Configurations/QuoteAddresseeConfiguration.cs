using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteAddresseeConfiguration : IEntityTypeConfiguration<QuoteAddressee>
{
    public void Configure(EntityTypeBuilder<QuoteAddressee> builder)
    {
        builder.ToTable("quote_addressees");
        builder.HasKey(addressee => new { addressee.QuoteId, addressee.Position });
        builder.ComplexProperty(addressee => addressee.Mention);
        builder.HasOne(addressee => addressee.Actor).WithMany().HasForeignKey(addressee => addressee.ActorId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(addressee => new { addressee.ActorId, addressee.EffectiveOn, addressee.QuoteId });
    }
}
