namespace StatementApi.Extraction.Time;

/// <summary>Gives a time expression its place in the calendar by the rules of <see cref="TimeRule"/>. Pure and thread-safe.</summary>
public static class TimeResolver
{
    private const int LongestLeapGap = 8;

    /// <summary>The period that <paramref name="expression"/> names.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="publishedOn">Day of publication, or null where it is not known.</param>
    /// <param name="reference">Date last mentioned, or null where there is none.</param>
    /// <returns>
    /// The period, with null dates where the day that it counts from is not known or the result leaves the years 1900 to 2100;
    /// null where the expression names no period at all (vague times, bounds such as "since October", distances from an event).
    /// </returns>
    public static StatementDate? Resolve(TimeExpression expression, DateOnly? publishedOn, DateOnly? reference)
    {
        var value = expression.Value;
        publishedOn = InRange(publishedOn);
        reference = InRange(reference);
        if (expression.IsBoundary || value.Shape is TimeShape.Vague or TimeShape.FromEvent)
        {
            return null;
        }

        var (day, rule) = value.Shape switch
        {
            TimeShape.Calendar => (OnCalendar(value, publishedOn, expression.IsFuture), CalendarRule(value)),
            TimeShape.Weekday => (OnWeekday(value, publishedOn, expression.IsFuture), WeekdayRule(value)),
            TimeShape.Weekend => (OnWeekend(value, publishedOn, expression.IsFuture), TimeRule.Weekend),
            TimeShape.FromPublication => (Move(publishedOn, value), TimeRule.FromPublication),
            TimeShape.FromReference => (Move(reference, value), ReferenceRule(value)),
            _ => (reference, TimeRule.TimeOfDay),
        };
        return Dated(expression, day, rule);
    }

    /// <summary><paramref name="day"/> moved by the expression's distance, with the expression's unit as precision.</summary>
    internal static StatementDate FromDay(TimeExpression expression, DateOnly? day, string rule) =>
        Dated(expression, Move(day, expression.Value), rule);

    private static StatementDate Dated(TimeExpression expression, DateOnly? day, string rule)
    {
        var value = expression.Value;
        var precision = value.Shape == TimeShape.Weekday ? DatePrecision.Day : value.Unit;
        if (InRange(day) is not { } inRange)
        {
            return new StatementDate(null, null, precision, expression.Span, rule);
        }

        var (first, last) = Calendar.Period(inRange, precision);
        return new StatementDate(
            first, value.Shape == TimeShape.Weekend ? last.AddDays(1) : last, precision, expression.Span, rule);
    }

    private static DateOnly? InRange(DateOnly? day) => day is { Year: >= TimeValue.FirstYear and <= TimeValue.LastYear } ? day : null;

    private static DateOnly? Move(DateOnly? from, TimeValue value)
    {
        if (from is not { } day)
        {
            return null;
        }

        var years = value.Unit == DatePrecision.Year ? value.Amount : 0;
        return day.Year + years is < TimeValue.FirstYear or > TimeValue.LastYear ? null : Calendar.Add(day, value.Unit, value.Amount);
    }

    private static DateOnly? OnWeekday(TimeValue value, DateOnly? publishedOn, bool isFuture)
    {
        if (publishedOn is not { } day)
        {
            return null;
        }

        if (value.Unit == DatePrecision.Week)
        {
            return Calendar.InWeekOf(Calendar.Add(day, DatePrecision.Week, value.Amount), value.Weekday);
        }

        return value.Amount switch
        {
            < 0 => Calendar.OnOrBefore(day.AddDays(-1), value.Weekday),
            0 when !isFuture => Calendar.OnOrBefore(day, value.Weekday),
            _ => Calendar.After(day, value.Weekday),
        };
    }

    private static DateOnly? OnWeekend(TimeValue value, DateOnly? publishedOn, bool isFuture)
    {
        if (publishedOn is not { } day)
        {
            return null;
        }

        if (value.Amount > 0 || isFuture)
        {
            return Calendar.After(day, DayOfWeek.Saturday);
        }

        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var latest = Calendar.OnOrBefore(day, DayOfWeek.Saturday);
        return value.Amount < 0 && isWeekend ? latest.AddDays(-7) : latest;
    }

    private static DateOnly? OnCalendar(TimeValue value, DateOnly? publishedOn, bool isFuture)
    {
        if (value.Year > 0)
        {
            return InYear(value, value.Year);
        }

        return publishedOn is { } day ? Nearest(value, day, isFuture || value.Amount > 0) : null;
    }

    private static DateOnly? Nearest(TimeValue value, DateOnly publishedOn, bool isFuture)
    {
        var step = isFuture ? 1 : -1;
        for (var year = publishedOn.Year; Math.Abs(year - publishedOn.Year) <= LongestLeapGap; year += step)
        {
            if (InYear(value, year) is { } day && Fits(day, value, publishedOn, step))
            {
                return day;
            }
        }

        return null;
    }

    private static bool Fits(DateOnly day, TimeValue value, DateOnly publishedOn, int step)
    {
        var isThisMonth = value.Unit == DatePrecision.Month && day.Month == publishedOn.Month && day.Year == publishedOn.Year;
        return isThisMonth ? value.Amount == 0 : step * day.CompareTo(publishedOn) >= 0;
    }

    private static DateOnly? InYear(TimeValue value, int year)
    {
        var (month, day) = (Math.Max(value.Month, 1), Math.Max(value.Day, 1));
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static string CalendarRule(TimeValue value) => value.Unit switch
    {
        DatePrecision.Day => TimeRule.CalendarDate,
        DatePrecision.Month => TimeRule.CalendarMonth,
        _ => TimeRule.CalendarYear,
    };

    private static string WeekdayRule(TimeValue value) => (value.Unit, value.Amount) switch
    {
        (DatePrecision.Week, _) => TimeRule.WeekdayOfWeek,
        (_, < 0) => TimeRule.LastWeekday,
        (_, > 0) => TimeRule.NextWeekday,
        _ => TimeRule.Weekday,
    };

    private static string ReferenceRule(TimeValue value) => value.Amount switch
    {
        < 0 => TimeRule.BeforeReference,
        > 0 => TimeRule.AfterReference,
        _ => TimeRule.SameDate,
    };
}
