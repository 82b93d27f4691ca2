using StatementApi.Http.Paging;
using StatementApi.Representations;

namespace StatementApi.Filtering;

/// <summary>Adds to represented quotes where their texts have the words that were looked for.</summary>
internal static class Highlighting
{
    /// <summary>The page with highlights.</summary>
    /// <param name="search">What found the quotes.</param>
    /// <param name="page">The quotes.</param>
    /// <param name="expression">What was looked for.</param>
    /// <param name="unit">In what to count offsets.</param>
    public static Page<LoadedQuote> Highlight(
        this IQuoteSearch search, Page<LoadedQuote> page, SearchExpression expression, OffsetUnit unit)
    {
        var spans = search.Highlight(expression, [.. page.Items.Select(loaded => loaded.Response.Text)]);
        return page with
        {
            Items = [.. page.Items.Select((loaded, index) =>
            {
                var offsets = OffsetMap.For(unit, OffsetMap.SurrogatePairsOf(loaded.Response.Text));
                HighlightResponse[] highlights = [.. spans[index].Select(span => new HighlightResponse(offsets.Map(span.Start), offsets.Map(span.End)))];
                return loaded with { Response = loaded.Response with { Highlights = highlights } };
            })],
        };
    }
}
