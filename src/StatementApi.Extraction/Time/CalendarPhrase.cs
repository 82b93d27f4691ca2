using System.Globalization;

namespace StatementApi.Extraction.Time;

/// <summary>Reads dates of the calendar: "Dec. 28, 2025", "the 28th of December", "2025-12-28", "early March", "in 2024".</summary>
internal static class CalendarPhrase
{
    private const string IsoFormat = "yyyy-MM-dd";

    /// <summary>The date at <paramref name="token"/>; a month or year alone only behind a preposition or "early", "late", "mid-".</summary>
    public static TimeMatch Read(TimeReader reader, int token, bool hasPreposition)
    {
        if (reader.Is(token, TimeWordClass.Month))
        {
            return MonthFirst(reader, token, hasPreposition || reader.HasMidPrefix(token));
        }

        if (reader.Day(token) > 0)
        {
            return DayFirst(reader, token);
        }

        if (hasPreposition && reader.Year(token) is > 0 and var year)
        {
            return TimeMatch.Calendar(token + 1, year, 0, 0);
        }

        return Iso(reader, token);
    }

    /// <summary>"28 December", "28th of December 2025".</summary>
    public static TimeMatch DayFirst(TimeReader reader, int token)
    {
        var month = reader.Is(token + 1, TimeWordClass.Of) ? token + 2 : token + 1;
        return reader.Day(token) > 0 && reader.Is(month, TimeWordClass.Month)
            ? WithYear(reader, month + 1, reader.Word(month).Value, reader.Day(token))
            : default;
    }

    private static TimeMatch MonthFirst(TimeReader reader, int token, bool mayStandAlone)
    {
        var month = reader.Word(token).Value;
        if (reader.Day(token + 1) is > 0 and var day)
        {
            return WithYear(reader, token + 2, month, day);
        }

        var match = WithYear(reader, token + 1, month, 0);
        if (match.Value.Year == 0 && reader.Text(token + 1) is [>= '0' and <= '9', ..])
        {
            return new TimeMatch(token + 2, default, IsImpossible: true);
        }

        return mayStandAlone || match.Value.Year > 0 ? match : default;
    }

    private static TimeMatch WithYear(TimeReader reader, int token, int month, int day)
    {
        var year = reader.IsComma(token) ? token + 1 : token;
        return reader.Year(year) > 0
            ? TimeMatch.Calendar(year + 1, reader.Year(year), month, day)
            : TimeMatch.Calendar(token, 0, month, day);
    }

    private static TimeMatch Iso(TimeReader reader, int token)
    {
        var text = reader.Text(token);
        if (text.Length != IsoFormat.Length || text[4] != '-' || text[7] != '-')
        {
            return default;
        }

        return DateOnly.TryParseExact(text, IsoFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= TimeValue.FirstYear and <= TimeValue.LastYear
                ? TimeMatch.Calendar(token + 1, date.Year, date.Month, date.Day)
                : default;
    }
}
