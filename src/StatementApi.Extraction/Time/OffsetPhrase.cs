namespace StatementApi.Extraction.Time;

/// <summary>Reads distances in time: "three weeks ago", "a day earlier", "two days after", "an hour later", and hours of the day.</summary>
internal static class OffsetPhrase
{
    private const int LargestCount = 1000;
    private const int HoursInDay = 24;

    private static readonly TimeValue Hour = TimeValue.From(TimeShape.TimeOfDay, DatePrecision.Day, 0);

    public static TimeMatch Read(TimeReader reader, int token)
    {
        if (reader.Is(token, TimeWordClass.Few) || (reader.Is(token, TimeWordClass.Article) && reader.Is(token + 1, TimeWordClass.Few)))
        {
            return Uncounted(reader, reader.Is(token, TimeWordClass.Few) ? token + 1 : token + 2);
        }

        if (reader.Word(token) is { IsUnit: true } or { Class: TimeWordClass.ClockUnit })
        {
            return Uncounted(reader, token);
        }

        return reader.Count(token) is > 0 and < LargestCount and var count ? Counted(reader, token + 1, count) : default;
    }

    /// <summary>"at noon", "shortly after 10 a.m.", "9 p.m.".</summary>
    public static TimeMatch TimeOfDay(TimeReader reader, int token)
    {
        if (reader.Is(token, TimeWordClass.ClockTime))
        {
            return new(token + 1, Hour);
        }

        if (reader.Text(token) is [>= '0' and <= '9', .., 'a' or 'p', 'm'])
        {
            return new(token + 1, Hour);
        }

        return reader.Text(token) is [>= '0' and <= '9', ..] && reader.Is(token + 1, TimeWordClass.Meridiem) ? new(token + 2, Hour) : default;
    }

    /// <summary>"an hour", "two hours", "minutes" behind "within": soon after what was told last.</summary>
    public static TimeMatch Within(TimeReader reader, int token)
    {
        var isCounted = reader.Is(token, TimeWordClass.Article) || reader.Is(token, TimeWordClass.The) || (reader.Count(token) is > 0 and < HoursInDay);
        var unit = isCounted ? token + 1 : token;
        return reader.Is(unit, TimeWordClass.ClockUnit) && !reader.Is(unit + 1, TimeWordClass.Of) ? new(unit + 1, Hour) : default;
    }

    /// <summary>"before" or "after" at <paramref name="token"/> behind a distance: from the date last mentioned, or from the event that follows.</summary>
    public static TimeMatch Sequence(TimeReader reader, int token, DatePrecision unit, int count)
    {
        var shape = EndsAt(reader, token + 1) ? TimeShape.FromReference : TimeShape.FromEvent;
        return new(token + 1, TimeValue.From(shape, unit, count * reader.Word(token).Value));
    }

    /// <summary>Whether no noun phrase or clause follows that "before" or "after" could govern.</summary>
    public static bool EndsAt(TimeReader reader, int token) =>
        reader.EndsPhrase(token) || reader.Is(token, TimeWordClass.That) || reader.Is(token, TimeWordClass.Preposition);

    private static TimeMatch Counted(TimeReader reader, int token, int count)
    {
        var unit = reader.Word(token);
        var direction = reader.Word(token + 1);
        if (unit.Class == TimeWordClass.ClockUnit)
        {
            return Clock(direction, token + 2);
        }

        if (!unit.IsUnit)
        {
            return default;
        }

        return direction.Class switch
        {
            TimeWordClass.Ago => new(token + 2, TimeValue.From(TimeShape.FromPublication, unit.Unit, -count)),
            TimeWordClass.Comparative => new(token + 2, TimeValue.From(TimeShape.FromReference, unit.Unit, count * direction.Value)),
            TimeWordClass.Sequence => Sequence(reader, token + 1, unit.Unit, count),
            _ => default,
        };
    }

    private static TimeMatch Uncounted(TimeReader reader, int token)
    {
        var unit = reader.Word(token);
        var direction = reader.Word(token + 1);
        return unit switch
        {
            { Class: TimeWordClass.ClockUnit } => Clock(direction, token + 2),
            { IsUnit: true } when direction.Class is TimeWordClass.Ago or TimeWordClass.Comparative => new(token + 2, TimeValue.Vague),
            _ => default,
        };
    }

    private static TimeMatch Clock(TimeWord direction, int end) => direction.Class switch
    {
        TimeWordClass.Ago => new(end, TimeValue.From(TimeShape.FromPublication, DatePrecision.Day, 0)),
        TimeWordClass.Comparative => new(end, Hour),
        _ => default,
    };
}
