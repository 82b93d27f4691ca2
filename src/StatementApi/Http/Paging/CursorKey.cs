using System.Globalization;
using System.Numerics;

namespace StatementApi.Http.Paging;

/// <summary>Where a page ended: the sort value and the identity of its last item.</summary>
/// <param name="Sort">The sort value in an exact text form (a date as <c>yyyy-MM-dd</c>); null where the item has none.</param>
/// <param name="Id">The item's identity, which decides between equal sort values.</param>
internal readonly record struct CursorKey(string? Sort, long Id)
{
    /// <summary>A key whose sort value is a day.</summary>
    public static CursorKey Of(DateOnly? day, long id) => new(day?.ToString("O", CultureInfo.InvariantCulture), id);

    /// <summary>The sort value as a day; null where the item has none.</summary>
    /// <exception cref="Problems.ProblemException">It is no day.</exception>
    public DateOnly? Day => Sort is null ? null
        : DateOnly.TryParseExact(Sort, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Cursor.Refuse("does not fit the order of this list");

    /// <summary>A sort value as a number.</summary>
    /// <exception cref="Problems.ProblemException">It is no number.</exception>
    public static T Number<T>(string sort)
        where T : INumber<T> => T.TryParse(sort, CultureInfo.InvariantCulture, out var number) ? number
        : throw Cursor.Refuse("does not fit the order of this list");
}
