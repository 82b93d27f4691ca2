using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>Reads quotes.</summary>
internal sealed class QuoteQueries(
    StatementDbContext database, QuoteSelection selection, QuotePages pages, IQuoteReader quotes, IActorNames names)
{
    /// <summary>The keys of the quotes after <paramref name="after"/>.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an actor or article that does not exist.</exception>
    public async Task<List<CursorKey>> KeysAsync(
        QuoteFilter filter, QuoteOrder order, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var speakers = await SpeakersAsync(filter, cancellationToken);
        if (order.Key == QuoteSortKey.StatedOn)
        {
            return await selection.KeysByDayAsync(filter, speakers, order.IsDescending, filter is { From: null, To: null }, after, count, cancellationToken);
        }

        if (order.Key == QuoteSortKey.Relevance)
        {
            return await QuoteKeys.ByRankAsync(selection.Ranked(filter, speakers), after, count, cancellationToken);
        }

        var entries = selection.OfAny(filter, speakers, await selection.ForPageAsync(filter, cancellationToken));
        return order.Key == QuoteSortKey.Confidence
            ? await QuoteKeys.ByConfidenceAsync(entries, order.IsDescending, after, count, cancellationToken)
            : await QuoteKeys.ByIdentityAsync(entries, order.IsDescending, after, count, cancellationToken);
    }

    /// <summary>The page whose keys are given, with highlights where the filter asks for words.</summary>
    public async Task<Page<LoadedQuote>> LoadAsync(
        QuoteFilter filter, IReadOnlyList<CursorKey> keys, int limit, HttpRequest request, OffsetUnit unit, CancellationToken cancellationToken) =>
        selection.Highlight(await pages.LoadAsync(keys, limit, request, unit, cancellationToken), filter, unit);

    /// <summary>The facets named, over all quotes that the filter lets through.</summary>
    public async Task<QuoteFacets> CountAsync(QuoteFilter filter, IReadOnlyList<string> facets, CancellationToken cancellationToken) =>
        filter.IsEverything
            ? await new WholeFacets(database).CountAsync(facets, cancellationToken)
            : await FacetQueries.CountAsync(
                selection.OfAny(filter, await SpeakersAsync(filter, cancellationToken)), facets, cancellationToken);

    /// <summary>One quote, or null; a quote that a later extraction run no longer found is still readable.</summary>
    public async Task<QuoteResponse?> FindAsync(long id, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var found = await quotes.ReadAsync([id], unit, cancellationToken);
        return found.Count == 0 ? null : found[0].Response;
    }

    private async Task<IReadOnlyList<long>> SpeakersAsync(QuoteFilter filter, CancellationToken cancellationToken)
    {
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        return [.. (await KnownReferences.ActorsAsync(names, filter.Actor, cancellationToken)).Select(actor => actor.Id)];
    }
}
