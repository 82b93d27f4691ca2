namespace StatementApi.Extraction.Time;

/// <summary>What the words of a time expression say, before a publication date gives them a place in the calendar.</summary>
/// <param name="Shape">What it counts from.</param>
/// <param name="Unit">Length of the period meant.</param>
/// <param name="Amount">
/// Signed number of units from the point that the shape counts from; for a weekday, a weekend or a month -1 for "last", 1 for "next", else 0.
/// </param>
/// <param name="Weekday">Day of the week, for <see cref="TimeShape.Weekday"/>.</param>
/// <param name="Year">Year from 1900 to 2100, or 0 where none is given.</param>
/// <param name="Month">Month from 1 to 12, or 0.</param>
/// <param name="Day">Day of the month from 1 to 31, or 0.</param>
public readonly record struct TimeValue(
    TimeShape Shape,
    DatePrecision Unit = DatePrecision.Day,
    int Amount = 0,
    DayOfWeek Weekday = DayOfWeek.Sunday,
    int Year = 0,
    int Month = 0,
    int Day = 0)
{
    /// <summary>First year that a text can name.</summary>
    public const int FirstYear = 1900;

    /// <summary>Last year that a text can name.</summary>
    public const int LastYear = 2100;

    private const int LeapYear = 2000;

    internal static TimeValue Vague => new(TimeShape.Vague);

    internal static TimeValue From(TimeShape shape, DatePrecision unit, int amount) => new(shape, unit, amount);

    internal static TimeValue OnWeekday(int weekday, int amount, DatePrecision unit = DatePrecision.Day) =>
        new(TimeShape.Weekday, unit, amount, (DayOfWeek)weekday);

    internal static TimeValue Calendar(int year, int month, int day, int amount = 0) =>
        new(TimeShape.Calendar, CalendarUnit(month, day), amount, Year: year, Month: month, Day: day);

    /// <summary>Whether the calendar has such a day, in the year given or, where none is, in some year.</summary>
    internal static bool Exists(int year, int month, int day) =>
        day == 0 || day <= DateTime.DaysInMonth(year == 0 ? LeapYear : year, month);

    private static DatePrecision CalendarUnit(int month, int day) =>
        day > 0 ? DatePrecision.Day : month > 0 ? DatePrecision.Month : DatePrecision.Year;
}
