using Microsoft.EntityFrameworkCore;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>Makes pages of quotes from the keys of a page and one beyond.</summary>
internal static class QuotePages
{
    /// <summary>The page whose keys are given; a quote that was deleted since they were read is left out.</summary>
    /// <param name="database">Where to read.</param>
    /// <param name="keys">Up to <c>limit + 1</c> keys.</param>
    /// <param name="limit">Most quotes of the page.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="unit">In what to count offsets.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public static async Task<Page<LoadedQuote>> LoadAsync(
        StatementDbContext database,
        IReadOnlyList<CursorKey> keys,
        int limit,
        HttpRequest request,
        OffsetUnit unit,
        CancellationToken cancellationToken)
    {
        var page = Page.Of(keys, limit, request, key => key, key => key.Id);
        if (page.Items.Count == 0)
        {
            return Page.Whole<LoadedQuote>([]);
        }

        var quotes = await database.LoadAsync(database.Quotes.Where(quote => EF.Parameter(page.Items).Contains(quote.Id)), unit, cancellationToken);
        var byId = quotes.ToDictionary(loaded => loaded.Quote.Id);
        return new Page<LoadedQuote>([.. page.Items.Where(byId.ContainsKey).Select(id => byId[id])], page.Next);
    }
}
