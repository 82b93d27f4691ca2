namespace StatementApi.Http.Paging;

/// <summary>Where a page ended: the sort value and the identity of its last item.</summary>
/// <param name="Sort">The sort value in an exact text form (a date as <c>yyyy-MM-dd</c>); null where the item has none.</param>
/// <param name="Id">The item's identity, which decides between equal sort values.</param>
internal readonly record struct CursorKey(string? Sort, long Id)
{
    /// <summary>A key whose sort value is a day.</summary>
    public static CursorKey Of(DateOnly? day, long id) => new(day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), id);

    /// <summary>The sort value as a day; null where the item has none.</summary>
    public DateOnly? Day => Sort is null ? null : DateOnly.ParseExact(Sort, "O", System.Globalization.CultureInfo.InvariantCulture);
}
