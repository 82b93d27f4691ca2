using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Quotes;

/// <summary>
/// Counts all quotes by the values of their members, thoughts left out as in an unfiltered list: each facet in the order of an index that holds all it
/// needs, or from counts that the database keeps. A million quotes sorted by their values would take seconds.
/// </summary>
internal sealed class WholeFacets(StatementDbContext database)
{
    /// <summary>The facets named.</summary>
    public async Task<QuoteFacets> CountAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var quotes = database.CurrentQuotes.Where(quote => quote.Act != SpeechAct.Think);
        return new QuoteFacets
        {
            Type = names.Contains(FacetNames.Type)
                ? FacetCounting.Top(await quotes.GroupBy(quote => quote.Type)
                    .Select(group => new { group.Key, Count = group.Count() })
                    .ToListAsync(cancellationToken), group => FacetCounting.NameOf<StatementType>(group.Key), group => group.Count)
                : null,
            Act = names.Contains(FacetNames.Act)
                ? FacetCounting.Top(await quotes.GroupBy(quote => quote.Act)
                    .Select(group => new { group.Key, Count = group.Count() })
                    .ToListAsync(cancellationToken), group => FacetCounting.NameOf<SpeechAct>(group.Key), group => group.Count)
                : null,
            Publisher = names.Contains(FacetNames.Publisher)
                ? await FacetCounting.CountAsync(quotes.Select(quote => quote.Publisher), cancellationToken)
                : null,
            Topic = names.Contains(FacetNames.Topic) ? await TopicsAsync(cancellationToken) : null,
            ActorKind = names.Contains(FacetNames.ActorKind) ? await KindsAsync(quotes, cancellationToken) : null,
        };
    }

    private async Task<IReadOnlyList<FacetCount>> TopicsAsync(CancellationToken cancellationToken)
    {
        var counts = await database.TopicCounts.OrderByDescending(count => count.QuoteCount).Take(FacetCounting.MaxValues).ToListAsync(cancellationToken);
        return FacetCounting.Top(counts, count => count.Topic, count => count.QuoteCount);
    }

    private async Task<IReadOnlyList<FacetCount>> KindsAsync(IQueryable<Quote> quotes, CancellationToken cancellationToken)
    {
        var kinds = await database.Actors.Where(actor => actor.QuoteCount > 0)
            .GroupBy(actor => actor.Kind)
            .Select(group => new { group.Key, Count = group.Sum(actor => actor.QuoteCount) })
            .ToListAsync(cancellationToken);
        var facets = kinds.ConvertAll(kind => new FacetCount(FacetCounting.NameOf<ActorKind>(kind.Key), kind.Count));
        var unnamed = await quotes.CountAsync(quote => quote.SpeakerId == null, cancellationToken);
        return FacetCounting.Top(unnamed == 0 ? facets : [.. facets, new FacetCount(null, unnamed)]);
    }
}
