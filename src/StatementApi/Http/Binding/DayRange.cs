namespace StatementApi.Http.Binding;

/// <summary>The days that a filter may name.</summary>
internal static class DayRange
{
    /// <summary>The earliest day that anything here is dated.</summary>
    public static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>The latest day that a filter may name.</summary>
    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>Why a day outside is refused.</summary>
    public const string Reason = "must lie between 1900-01-01 and 2100-12-31";

    /// <summary>Whether <paramref name="day"/> lies inside.</summary>
    public static bool Contains(DateOnly day) => day >= First && day <= Last;
}
