using StatementApi.Extraction.Acts;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>Applies what of a filter is checked row by row: everything but words, speakers and what chose the table that is walked.</summary>
internal static class QuoteNarrowing
{
    /// <summary>The entries that <paramref name="filter"/> lets through, its words left aside.</summary>
    public static IQueryable<QuoteEntry> Narrow(this IQueryable<QuoteEntry> entries, StatementFilter filter, StatementDbContext database)
    {
        entries = filter.ActorKind is { } kind ? entries.Where(entry => entry.Quote.Speaker!.Kind == kind) : entries;
        entries = filter.Country is { } country ? entries.Where(entry => entry.Quote.Speaker!.Country == country) : entries;
        entries = filter.Addressee is { } addressee ? entries.Where(entry => entry.Quote.Addressees.Any(one => one.ActorId == addressee)) : entries;
        entries = filter.Mentioned is { } mentioned ? entries.Where(entry => entry.Quote.Mentions.Any(one => one.ActorId == mentioned)) : entries;
        entries = filter.Topic is { Length: > 0 } topics
            ? entries.Where(entry => database.Topics.Any(one => one.QuoteId == entry.Id && topics.Contains(one.Topic)))
            : entries;
        entries = filter.Article is { } article ? entries.Where(entry => entry.Quote.ArticleId == article) : entries;
        entries = filter.Publisher is { } publisher ? entries.Where(entry => entry.Quote.Publisher == publisher) : entries;
        entries = filter.Type is { } type ? entries.Where(entry => entry.Quote.Type == type) : entries;
        entries = filter.From is { } from ? entries.Where(entry => entry.On >= from) : entries;
        entries = filter.To is { } to ? entries.Where(entry => entry.On <= to) : entries;
        entries = filter.MinConfidence is { } least ? entries.Where(entry => entry.Quote.Confidence >= least) : entries;
        entries = filter.IngestedSince is { } since ? Since(entries, since.UtcDateTime, database) : entries;
        return OfAct(Reviewed(entries, filter), filter);
    }

    private static IQueryable<QuoteEntry> OfAct(IQueryable<QuoteEntry> entries, StatementFilter filter) => filter switch
    {
        { Act: { } act } => entries.Where(entry => entry.Act == act),
        { Thoughts: false } => entries.Where(entry => entry.Act != SpeechAct.Think),
        _ => entries,
    };

    /// <summary>Quotes that a person has looked at are few and have an index of their own, which the second condition names.</summary>
    private static IQueryable<QuoteEntry> Reviewed(IQueryable<QuoteEntry> entries, StatementFilter filter) => filter.Review switch
    {
        null => entries,
        ReviewStatus.Unreviewed => entries.Where(entry => entry.Quote.Review == ReviewStatus.Unreviewed),
        { } review => entries.Where(entry => entry.Quote.Review == review && entry.Quote.Review != ReviewStatus.Unreviewed),
    };

    /// <summary>Identities ascend with the runs that found the quotes, so that the first quote of the first run since then bounds them.</summary>
    private static IQueryable<QuoteEntry> Since(IQueryable<QuoteEntry> entries, DateTime since, StatementDbContext database)
    {
        var runs = database.Runs.Where(run => run.ExtractedAt >= since).OrderBy(run => run.ExtractedAt).ThenBy(run => run.Id);
        return entries.Where(entry => entry.Id >= database.Quotes
            .Where(quote => quote.RunId >= runs.Select(run => run.Id).FirstOrDefault() && runs.Any())
            .OrderBy(quote => quote.RunId).ThenBy(quote => quote.Id)
            .Select(quote => (long?)quote.Id)
            .FirstOrDefault());
    }
}
