using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>Reads quotes.</summary>
internal sealed class QuoteQueries(StatementDbContext database, QuoteSelection selection, IQuoteSearch search)
{
    /// <summary>The keys of the quotes after <paramref name="after"/>.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an actor or article that does not exist.</exception>
    public async Task<List<CursorKey>> KeysAsync(
        QuoteFilter filter, QuoteOrder order, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var speakers = await SpeakersAsync(filter, cancellationToken);
        var lookup = await selection.ForPageAsync(filter, cancellationToken);
        var entries = selection.OfAny(filter, speakers, lookup);
        return order.Key switch
        {
            QuoteSortKey.Confidence => await QuoteKeys.ByConfidenceAsync(entries, order.IsDescending, after, count, cancellationToken),
            QuoteSortKey.IngestedAt => await QuoteKeys.ByIdentityAsync(entries, order.IsDescending, after, count, cancellationToken),
            QuoteSortKey.Relevance => await QuoteKeys.ByRankAsync(
                selection.OfAny(filter with { Q = null }, speakers),
                search.Find(database, SearchExpression.Parse(filter.Q!)),
                after,
                count,
                cancellationToken),
            _ => await QuoteKeys.ByDayAsync(
                selection.OfEach(filter, speakers, lookup), order.IsDescending, filter is { From: null, To: null }, after, count, cancellationToken),
        };
    }

    /// <summary>The page whose keys are given.</summary>
    public Task<Page<LoadedQuote>> LoadAsync(
        IReadOnlyList<CursorKey> keys, int limit, HttpRequest request, OffsetUnit unit, CancellationToken cancellationToken) =>
        QuotePages.LoadAsync(database, keys, limit, request, unit, cancellationToken);

    /// <summary>The facets named, over all quotes that the filter lets through.</summary>
    public async Task<QuoteFacets> CountAsync(QuoteFilter filter, IReadOnlyList<string> facets, CancellationToken cancellationToken) =>
        await FacetQueries.CountAsync(
            selection.OfAny(filter, await SpeakersAsync(filter, cancellationToken)), facets, cancellationToken);

    /// <summary>One quote, or null; a quote that a later extraction run no longer found is still readable.</summary>
    public async Task<QuoteResponse?> FindAsync(long id, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var found = await database.LoadAsync(database.Quotes.Where(quote => quote.Id == id), unit, cancellationToken);
        return found.Count == 0 ? null : found[0].Response;
    }

    private async Task<IReadOnlyList<long>> SpeakersAsync(QuoteFilter filter, CancellationToken cancellationToken)
    {
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        return [.. (await KnownReferences.ActorsAsync(database, filter.Actor, cancellationToken)).Select(actor => actor.Id)];
    }
}
