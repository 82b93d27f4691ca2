using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Persistence.Conversions;
using StatementApi.Persistence.Entities;
using ActorAlias = StatementApi.Persistence.Entities.ActorAlias;
using ActorRole = StatementApi.Persistence.Entities.ActorRole;

namespace StatementApi.Persistence;

/// <summary>
/// The database. Contexts are pooled and short-lived; reads do not track. Whoever writes holds the <see cref="WriteGate"/>.
/// </summary>
internal sealed class StatementDbContext(DbContextOptions<StatementDbContext> options) : DbContext(options)
{
    /// <summary>The articles.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>The passes of the analysis over them.</summary>
    public DbSet<ExtractionRun> Runs => Set<ExtractionRun>();

    /// <summary>The quotes of every run, superseded ones too.</summary>
    public DbSet<Quote> Quotes => Set<Quote>();

    /// <summary>The quotes that the article's latest run stands by: those which the API serves.</summary>
    public IQueryable<Quote> CurrentQuotes => Quotes.Where(quote => quote.SupersededByRunId == null);

    /// <summary>Who receives the quotes.</summary>
    public DbSet<QuoteAddressee> Addressees => Set<QuoteAddressee>();

    /// <summary>Whom the quotes mention.</summary>
    public DbSet<QuoteMention> Mentions => Set<QuoteMention>();

    /// <summary>What the quotes are about.</summary>
    public DbSet<QuoteTopic> Topics => Set<QuoteTopic>();

    /// <summary>How many quotes are about each topic.</summary>
    public DbSet<TopicCount> TopicCounts => Set<TopicCount>();

    /// <summary>How many quotes of each actor are about each topic.</summary>
    public DbSet<ActorTopicCount> ActorTopicCounts => Set<ActorTopicCount>();

    /// <summary>How many quotes have each key phrase.</summary>
    public DbSet<KeyPhraseCount> KeyPhraseCounts => Set<KeyPhraseCount>();

    /// <summary>The actors.</summary>
    public DbSet<Actor> Actors => Set<Actor>();

    /// <summary>Their other names.</summary>
    public DbSet<ActorAlias> Aliases => Set<ActorAlias>();

    /// <summary>Their offices.</summary>
    public DbSet<ActorRole> Roles => Set<ActorRole>();

    /// <summary>The answers to batches.</summary>
    public DbSet<BatchAnswer> BatchAnswers => Set<BatchAnswer>();

    /// <summary>Their bodies.</summary>
    public DbSet<BatchAnswerPart> BatchAnswerParts => Set<BatchAnswerPart>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        builder.Properties<ImmutableArray<TextSpan>>().HaveConversion<SpanListConverter, ListComparer<TextSpan>>();
        builder.Properties<ImmutableArray<int>>().HaveConversion<OffsetListConverter, ListComparer<int>>();
        builder.Properties<ImmutableArray<string>>().HaveConversion<NameListConverter, ListComparer<string>>();
        builder.Properties<StatementType>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<SpeechAct>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<DatePrecision>().HaveConversion<string>().HaveMaxLength(8);
        builder.Properties<DatedBy>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<ReviewStatus>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<ActorKind>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<ActorOrigin>().HaveConversion<string>().HaveMaxLength(16);
        builder.Properties<Gender>().HaveConversion<string>().HaveMaxLength(8);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StatementDbContext).Assembly);
}
