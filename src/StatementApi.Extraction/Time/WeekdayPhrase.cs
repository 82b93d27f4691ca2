namespace StatementApi.Extraction.Time;

/// <summary>Reads days of the week and the days around publication: "Monday morning", "Monday last week", "Monday, Dec. 29", "yesterday".</summary>
internal static class WeekdayPhrase
{
    private static readonly TimeValue ThisDay = TimeValue.From(TimeShape.FromPublication, DatePrecision.Day, 0);

    public static TimeMatch Read(TimeReader reader, int token)
    {
        if (!reader.Is(token, TimeWordClass.Weekday))
        {
            return default;
        }

        var date = reader.IsComma(token + 1) ? token + 2 : token + 1;
        if (CalendarPhrase.Read(reader, date, hasPreposition: false) is { IsNone: false, Value.Day: > 0 } or { IsImpossible: true })
        {
            return CalendarPhrase.Read(reader, date, hasPreposition: false);
        }

        var weekday = reader.Word(token).Value;
        var end = SkipDayPart(reader, token + 1);
        var week = reader.Is(end, TimeWordClass.Of) ? end + 1 : end;
        return reader.Word(week).IsModifier && reader.Is(week + 1, TimeWordClass.WeekUnit)
            ? new TimeMatch(week + 2, TimeValue.OnWeekday(weekday, reader.Word(week).Value, DatePrecision.Week), reader.Word(week).Value > 0)
            : new TimeMatch(end, TimeValue.OnWeekday(weekday, 0));
    }

    /// <summary>"today", "yesterday evening"; not the last word of a name ("USA Today").</summary>
    public static TimeMatch Relative(TimeReader reader, int token)
    {
        if (!reader.Is(token, TimeWordClass.RelativeDay)
            || (char.IsUpper(reader.Text(token)[0]) && reader.Text(token - 1) is [var initial, ..] && char.IsUpper(initial)))
        {
            return default;
        }

        var days = reader.Word(token).Value;
        return new TimeMatch(SkipDayPart(reader, token + 1), ThisDay with { Amount = days }, IsFuture: days > 0);
    }

    private static int SkipDayPart(TimeReader reader, int token) => reader.Is(token, TimeWordClass.DayPart) ? token + 1 : token;
}
