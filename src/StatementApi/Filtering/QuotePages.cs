using StatementApi.Http.Paging;
using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>Makes pages of quotes from the keys of a page and one beyond.</summary>
internal sealed class QuotePages(IQuoteReader quotes)
{
    /// <summary>The page whose keys are given; a quote that was deleted since they were read is left out.</summary>
    /// <param name="keys">Up to <c>limit + 1</c> keys.</param>
    /// <param name="limit">Most quotes of the page.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="unit">In what to count offsets.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<Page<LoadedQuote>> LoadAsync(
        IReadOnlyList<CursorKey> keys, int limit, HttpRequest request, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var page = Page.Of(keys, limit, request, key => key, key => key.Id);
        return new Page<LoadedQuote>(await quotes.ReadAsync(page.Items, unit, cancellationToken), page.Next);
    }
}
