using System.Globalization;
using StatementApi.Http.Paging;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>The order in which an article's quotes begin in its text; of two that begin together, the enclosing one comes first.</summary>
internal static class TextOrder
{
    /// <summary>The quotes after <paramref name="after"/>, in text order.</summary>
    /// <exception cref="Http.Problems.ProblemException">The cursor is one of another order.</exception>
    public static IQueryable<Quote> InTextOrder(this IQueryable<Quote> quotes, CursorKey? after)
    {
        if (after is { Sort: { } sort, Id: var id })
        {
            var position = CursorKey.Number<int>(sort);
            quotes = quotes.Where(quote => quote.Position >= position && (quote.Position > position || quote.Id > id));
        }

        return quotes.OrderBy(quote => quote.Position).ThenBy(quote => quote.Id);
    }

    /// <summary>The cursor key of a quote.</summary>
    public static CursorKey KeyOf(LoadedQuote quote) => new(quote.Position.ToString(CultureInfo.InvariantCulture), quote.Response.Id);
}
