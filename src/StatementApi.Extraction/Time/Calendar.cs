namespace StatementApi.Extraction.Time;

/// <summary>First and last day (inclusive) of the periods that the rules speak of. Weeks are ISO 8601 weeks: Monday to Sunday.</summary>
internal static class Calendar
{
    private const int DaysInWeek = 7;

    /// <summary>The period of length <paramref name="unit"/> that holds <paramref name="day"/>.</summary>
    public static (DateOnly First, DateOnly Last) Period(DateOnly day, DatePrecision unit) => unit switch
    {
        DatePrecision.Week => (Monday(day), Monday(day).AddDays(DaysInWeek - 1)),
        DatePrecision.Month => (day.AddDays(1 - day.Day), day.AddDays(DateTime.DaysInMonth(day.Year, day.Month) - day.Day)),
        DatePrecision.Year => (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
        _ => (day, day),
    };

    /// <summary><paramref name="day"/> moved by whole units; a day that the target month lacks becomes its last.</summary>
    public static DateOnly Add(DateOnly day, DatePrecision unit, int amount) => unit switch
    {
        DatePrecision.Week => day.AddDays(DaysInWeek * amount),
        DatePrecision.Month => day.AddMonths(amount),
        DatePrecision.Year => day.AddYears(amount),
        _ => day.AddDays(amount),
    };

    /// <summary>The latest <paramref name="weekday"/> on or before <paramref name="day"/>.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(-((day.DayOfWeek - weekday + DaysInWeek) % DaysInWeek));

    /// <summary>The first <paramref name="weekday"/> after <paramref name="day"/>.</summary>
    public static DateOnly After(DateOnly day, DayOfWeek weekday) => OnOrBefore(day.AddDays(DaysInWeek), weekday);

    /// <summary><paramref name="weekday"/> of the ISO week that holds <paramref name="day"/>.</summary>
    public static DateOnly InWeekOf(DateOnly day, DayOfWeek weekday) => OnOrBefore(Monday(day).AddDays(DaysInWeek - 1), weekday);

    private static DateOnly Monday(DateOnly day) => OnOrBefore(day, DayOfWeek.Monday);
}
