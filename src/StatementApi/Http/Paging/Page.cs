using Microsoft.AspNetCore.Http.Extensions;

namespace StatementApi.Http.Paging;

/// <summary>A part of a list.</summary>
/// <param name="Items">The items, in the order of the list.</param>
/// <param name="Next">Absolute URL of the next part; null on the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Makes pages of rows that were read one beyond the limit.</summary>
internal static class Page
{
    /// <summary>
    /// A page of <paramref name="rows"/>, which hold up to <c>limit + 1</c> rows: the last one only tells that there is a next page.
    /// </summary>
    /// <param name="rows">What the query answered.</param>
    /// <param name="limit">Most items of the page.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="key">The cursor key of a row.</param>
    /// <param name="represent">The item of a row.</param>
    public static Page<TItem> Of<TRow, TItem>(
        IReadOnlyList<TRow> rows, int limit, HttpRequest request, Func<TRow, CursorKey> key, Func<TRow, TItem> represent)
    {
        var items = rows.Take(limit).Select(represent).ToList();
        return new Page<TItem>(items, rows.Count > limit ? Link(request, Cursor.Write(request, key(rows[limit - 1]))) : null);
    }

    /// <summary>A page that is the whole list.</summary>
    public static Page<T> Whole<T>(IReadOnlyList<T> items) => new(items, null);

    private static string Link(HttpRequest request, string cursor)
    {
        var query = new QueryBuilder(request.Query
            .Where(parameter => !parameter.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? "")))
        {
            { "cursor", cursor },
        };
        return UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, query.ToQueryString());
    }
}
