using System.Globalization;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Persistence.Entities;

namespace StatementApi.Tests.Hosting;

/// <summary>Makes entities briefly.</summary>
internal static class TestData
{
    private static int _article;

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Actor Actor(string name, ActorKind kind = ActorKind.Person, string? country = null, params string[] aliases)
    {
        var actor = new Actor
        {
            Name = name,
            FoldedName = NameFolder.Fold(name),
            Kind = kind,
            Country = country,
            Origin = ActorOrigin.Client,
            CreatedAt = DateTime.UnixEpoch,
        };
        actor.Aliases.AddRange(aliases.Select(alias => new StatementApi.Persistence.Entities.ActorAlias { Name = alias, FoldedName = NameFolder.Fold(alias) }));
        return actor;
    }

    public static Article Article(string? publishedOn, string? publisher = "The Courier")
    {
        var article = new Article
        {
            Text = "Nothing to read here.",
            Publisher = publisher,
            PublishedOn = publishedOn is null ? null : Day(publishedOn),
            Language = "en",
            ContentHash = Interlocked.Increment(ref _article).ToString("x64", CultureInfo.InvariantCulture),
            IngestedAt = DateTime.UnixEpoch,
        };
        article.Runs.Add(new ExtractionRun { ExtractorVersion = "test-1", ExtractedAt = DateTime.UnixEpoch, IsCurrent = true });
        return article;
    }

    public static Quote Quote(
        Article article,
        Actor? speaker,
        string text,
        string? statedOn = null,
        SpeechAct act = SpeechAct.Comment,
        StatementType type = StatementType.Direct,
        double confidence = 0.5,
        ReviewStatus review = ReviewStatus.Unreviewed,
        IReadOnlyList<string>? topics = null,
        IReadOnlyList<Actor>? addressees = null,
        IReadOnlyList<Actor>? mentions = null,
        IReadOnlyList<string>? keyPhrases = null)
    {
        var quote = new Quote
        {
            Article = article,
            Run = article.Runs[0],
            Position = article.Runs[0].QuoteCount++,
            Type = type,
            Text = text,
            Content = [new TextSpan(0, text.Length)],
            Act = act,
            Speaker = speaker,
            SpeakerMethod = "test",
            SpeakerConfidence = confidence,
            Publisher = article.Publisher,
            KeyPhrases = [.. keyPhrases ?? []],
            Method = "test",
            Confidence = confidence,
            Review = review,
        };
        Date(quote, article, statedOn is null ? null : Day(statedOn));
        quote.Topics.AddRange((topics ?? []).Select((topic, rank) => new QuoteTopic { Topic = topic, EffectiveOn = quote.EffectiveOn, Position = rank }));
        quote.Addressees.AddRange((addressees ?? []).Select((actor, rank) =>
            new QuoteAddressee { Actor = actor, EffectiveOn = quote.EffectiveOn, Position = rank }));
        quote.Mentions.AddRange((mentions ?? []).Select((actor, rank) =>
            new QuoteMention { Actor = actor, EffectiveOn = quote.EffectiveOn, Mention = new MarkedSpan(rank, rank + 1, text[rank..(rank + 1)]) }));
        return quote;
    }

    private static void Date(Quote quote, Article article, DateOnly? statedOn)
    {
        if (statedOn is not null)
        {
            (quote.StatedOn, quote.StatedUntil, quote.StatedPrecision, quote.StatedRule) = (statedOn, statedOn, DatePrecision.Day, "test");
        }

        quote.EffectiveOn = statedOn ?? article.PublishedOn;
        quote.DatedBy = statedOn is not null ? DatedBy.Text : article.PublishedOn is not null ? DatedBy.Publication : null;
    }
}
