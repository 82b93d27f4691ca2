using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class KeyPhraseCountConfiguration : IEntityTypeConfiguration<KeyPhraseCount>
{
    public void Configure(EntityTypeBuilder<KeyPhraseCount> builder)
    {
        builder.ToTable("key_phrase_counts");
        builder.HasKey(count => count.Phrase);
        // Most phrases are had by one quote only; they are listed by name, and need no rank.
        builder.HasIndex(count => new { count.QuoteCount, count.Phrase }).IsDescending(true, false).HasFilter("quote_count > 1");
    }
}
