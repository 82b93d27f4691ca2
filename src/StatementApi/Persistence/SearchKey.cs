namespace StatementApi.Persistence;

/// <summary>
/// The number under which a quote stands in the index of words: its day, then its identity. The index answers in the order of its numbers, so that
/// a page of the latest matches costs the page, however many match, and a period is a range.
/// </summary>
internal static class SearchKey
{
    private const int IdentityBits = 40;

    /// <summary>The Julian day that begins at noon of 0001-01-01, as SQLite counts.</summary>
    private const long JulianDayOfFirst = 1_721_426;

    /// <summary>What masks the identity out of a key.</summary>
    public const long IdentityMask = (1L << IdentityBits) - 1;

    /// <summary>The least key of a quote with a day; those without one are all below.</summary>
    public const long FirstDated = 1L << IdentityBits;

    /// <summary>The computed column; the day of a quote without one is 0.</summary>
    public const string Sql = "(coalesce(CAST(julianday(effective_on) + 0.5 AS INTEGER), 0) << 40) | id";

    /// <summary>The key of a quote; 0 as identity gives the first of the day.</summary>
    public static long Of(DateOnly? day, long id) => day is { } dated ? ((dated.DayNumber + JulianDayOfFirst) << IdentityBits) | id : id;

    /// <summary>The first key after those of <paramref name="day"/>.</summary>
    public static long After(DateOnly day) => Of(day, 0) + FirstDated;

    /// <summary>The day in a key, or null.</summary>
    public static DateOnly? DayOf(long key) =>
        key < FirstDated ? null : DateOnly.FromDayNumber((int)((key >> IdentityBits) - JulianDayOfFirst));

    /// <summary>The identity in a key.</summary>
    public static long IdOf(long key) => key & IdentityMask;
}
