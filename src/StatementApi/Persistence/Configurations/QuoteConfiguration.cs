using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StatementApi.Persistence.Conversions;
using StatementApi.Persistence.Entities;

namespace StatementApi.Persistence.Configurations;

internal sealed class QuoteConfiguration : IEntityTypeConfiguration<Quote>
{
    private const string Current = "superseded_by_run_id IS NULL";

    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.ToTable("quotes");
        builder.ComplexProperty(quote => quote.Cue);
        builder.ComplexProperty(quote => quote.SpeakerMention);
        builder.ComplexProperty(quote => quote.StatedExpression);
        builder.Property(quote => quote.KeyPhrases).HasConversion<PhraseListConverter, ListComparer<string>>();
        builder.Property(quote => quote.SearchKey).HasComputedColumnSql(SearchKey.Sql, stored: false);
        Relate(builder);
        Index(builder);
    }

    private static void Relate(EntityTypeBuilder<Quote> builder)
    {
        builder.HasOne(quote => quote.Article).WithMany().HasForeignKey(quote => quote.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(quote => quote.Run).WithMany().HasForeignKey(quote => quote.RunId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ExtractionRun>().WithMany().HasForeignKey(quote => quote.SupersededByRunId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(quote => quote.Parent).WithMany().HasForeignKey(quote => quote.ParentQuoteId).OnDelete(DeleteBehavior.NoAction);
        builder.HasOne(quote => quote.Speaker).WithMany().HasForeignKey(quote => quote.SpeakerId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(quote => quote.Addressees).WithOne().HasForeignKey(addressee => addressee.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(quote => quote.Mentions).WithOne().HasForeignKey(mention => mention.QuoteId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(quote => quote.Topics).WithOne(topic => topic.Quote).HasForeignKey(topic => topic.QuoteId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Index(EntityTypeBuilder<Quote> builder)
    {
        // Only the set ones: an index with the nulls in it would tempt the planner to gather all current quotes and sort them.
        builder.HasIndex(quote => quote.SupersededByRunId).HasFilter("superseded_by_run_id IS NOT NULL");
        builder.HasIndex(quote => quote.ParentQuoteId).HasFilter("parent_quote_id IS NOT NULL");
        builder.HasIndex(quote => new { quote.ArticleId, quote.Position });
        // Named by the columns that lead. What comes after the identity makes these cover the counting of statements by day and by facet, and the articles of a speaker.
        builder.HasIndex(quote => new
        {
            quote.EffectiveOn, quote.Id, quote.Act, quote.SupersededByRunId, quote.Type, quote.Publisher, quote.SpeakerId,
        }).HasFilter(Current).HasDatabaseName("ix_quotes_effective_on_id_act_superseded_by_run_id");
        builder.HasIndex(quote => new
        {
            quote.SpeakerId, quote.EffectiveOn, quote.Id, quote.Act, quote.SupersededByRunId, quote.Type, quote.Publisher, quote.ArticleId,
        }).HasFilter(Current).HasDatabaseName("ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id");
        builder.HasIndex(quote => new { quote.SpeakerId, quote.Confidence, quote.Id }).HasFilter(Current);
        builder.HasIndex(quote => new { quote.Confidence, quote.Id }).HasFilter(Current);
        builder.HasIndex(quote => new { quote.Publisher, quote.EffectiveOn, quote.Id, quote.Act, quote.SupersededByRunId })
            .HasFilter(Current).HasDatabaseName("ix_quotes_publisher_effective_on_id");
        builder.HasIndex(quote => new { quote.Type, quote.EffectiveOn, quote.Id, quote.Act, quote.SupersededByRunId })
            .HasFilter(Current).HasDatabaseName("ix_quotes_type_effective_on_id");
        builder.HasIndex(quote => new { quote.Act, quote.EffectiveOn, quote.Id, quote.SupersededByRunId })
            .HasFilter(Current).HasDatabaseName("ix_quotes_act_effective_on_id");
        builder.HasIndex(quote => new { quote.Review, quote.EffectiveOn, quote.Id }).HasFilter(Current + " AND review <> 'Unreviewed'");
    }
}
