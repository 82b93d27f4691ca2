namespace StatementApi.Buckets;

/// <summary>
/// Cuts the calendar into buckets. Days have no time zone, so neither have buckets; a week belongs to no year and occurs once.
/// </summary>
internal static class BucketCalendar
{
    private const int MonthsAQuarter = 3;
    private const int DaysAWeek = 7;

    /// <summary>First day of the bucket that <paramref name="day"/> lies in.</summary>
    public static DateOnly StartOf(DateOnly day, TimelineInterval interval) => interval switch
    {
        TimelineInterval.Day => day,
        TimelineInterval.Week => day.AddDays(-(((int)day.DayOfWeek + DaysAWeek - (int)DayOfWeek.Monday) % DaysAWeek)),
        TimelineInterval.Month => new DateOnly(day.Year, day.Month, 1),
        TimelineInterval.Quarter => new DateOnly(day.Year, day.Month - ((day.Month - 1) % MonthsAQuarter), 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>First day of the bucket that follows the one beginning on <paramref name="start"/>.</summary>
    public static DateOnly Next(DateOnly start, TimelineInterval interval) => interval switch
    {
        TimelineInterval.Day => start.AddDays(1),
        TimelineInterval.Week => start.AddDays(DaysAWeek),
        TimelineInterval.Month => start.AddMonths(1),
        TimelineInterval.Quarter => start.AddMonths(MonthsAQuarter),
        _ => start.AddYears(1),
    };

    /// <summary>Number of buckets from the one with <paramref name="from"/> to the one with <paramref name="to"/>.</summary>
    public static int Count(DateOnly from, DateOnly to, TimelineInterval interval)
    {
        var (first, last) = (StartOf(from, interval), StartOf(to, interval));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return 1 + interval switch
        {
            TimelineInterval.Day => last.DayNumber - first.DayNumber,
            TimelineInterval.Week => (last.DayNumber - first.DayNumber) / DaysAWeek,
            TimelineInterval.Month => months,
            TimelineInterval.Quarter => months / MonthsAQuarter,
            _ => last.Year - first.Year,
        };
    }
}
