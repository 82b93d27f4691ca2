namespace StatementApi.Extraction.Time;

/// <summary>Reads times that a determiner opens: "last week", "this morning", "the same day", "the day before", "that evening".</summary>
internal static class DeterminerPhrase
{
    public static TimeMatch Read(TimeReader reader, int token, TimePrefix prefix) => reader.Word(token).Class switch
    {
        TimeWordClass.Last or TimeWordClass.Next or TimeWordClass.This => Modified(reader, token, prefix.Comparative),
        TimeWordClass.That => OnReference(reader, token + 1, 0),
        TimeWordClass.The => Definite(reader, token + 1, prefix),
        TimeWordClass.Coming or TimeWordClass.Recent => VaguePeriod(reader, token),
        _ => default,
    };

    private static TimeMatch Modified(TimeReader reader, int token, int comparative)
    {
        if (reader.Is(token + 1, TimeWordClass.Coming))
        {
            return Modified(reader, token + 1, comparative);
        }

        var amount = reader.Word(token).Value;
        var noun = reader.Word(token + 1);
        var isFuture = amount > 0 || comparative > 0;
        return noun.Class switch
        {
            TimeWordClass.Weekday when amount == 0 => new(SkipDayPart(reader, token + 2), TimeValue.OnWeekday(noun.Value, 0, DatePrecision.Week)),
            TimeWordClass.Weekday => new(SkipDayPart(reader, token + 2), TimeValue.OnWeekday(noun.Value, amount), isFuture),
            TimeWordClass.Month => TimeMatch.Calendar(token + 2, 0, noun.Value, 0, amount),
            TimeWordClass.Weekend => new(token + 2, TimeValue.From(TimeShape.Weekend, DatePrecision.Day, amount), isFuture),
            TimeWordClass.DayPart or TimeWordClass.ClockTime => new(token + 2, TimeValue.From(TimeShape.FromPublication, DatePrecision.Day, amount), isFuture),
            _ when noun.IsUnit => new(token + 2, TimeValue.From(TimeShape.FromPublication, noun.Unit, amount), isFuture),
            _ => default,
        };
    }

    private static TimeMatch Definite(TimeReader reader, int token, TimePrefix prefix)
    {
        var word = reader.Word(token);
        return word.Class switch
        {
            TimeWordClass.Same => OnReference(reader, token + 1, 0),
            TimeWordClass.Next or TimeWordClass.Previous or TimeWordClass.Following => OnReference(reader, token + 1, word.Value),
            TimeWordClass.Coming or TimeWordClass.Recent => VaguePeriod(reader, token),
            TimeWordClass.Weekend => new(token + 1, TimeValue.From(TimeShape.Weekend, DatePrecision.Day, 0)),
            TimeWordClass.DayPart => DayPart(reader, token, prefix),
            _ when word.IsUnit => Unit(reader, token, prefix),
            _ => CalendarPhrase.DayFirst(reader, token),
        };
    }

    private static TimeMatch OnReference(TimeReader reader, int token, int amount)
    {
        var noun = reader.Word(token);
        return noun.Class switch
        {
            TimeWordClass.DayPart => new(token + 1, TimeValue.From(TimeShape.FromReference, DatePrecision.Day, amount)),
            TimeWordClass.Weekday => new(token + 1, TimeValue.Vague),
            TimeWordClass.Number or TimeWordClass.Few when reader.Word(token + 1).IsUnit => new(token + 2, TimeValue.Vague),
            _ when noun.IsUnit => new(token + 1, TimeValue.From(TimeShape.FromReference, noun.Unit, amount)),
            _ => default,
        };
    }

    private static TimeMatch DayPart(TimeReader reader, int token, TimePrefix prefix)
    {
        if (reader.Word(token + 1) is { Class: TimeWordClass.Sequence } sequence && OffsetPhrase.EndsAt(reader, token + 2))
        {
            return new(token + 2, TimeValue.From(TimeShape.FromReference, DatePrecision.Day, sequence.Value));
        }

        return prefix is { HasPreposition: true, IsBoundary: false } && !reader.Is(token + 1, TimeWordClass.Of)
            ? new(token + 1, TimeValue.From(TimeShape.TimeOfDay, DatePrecision.Day, 0))
            : default;
    }

    private static TimeMatch Unit(TimeReader reader, int token, TimePrefix prefix)
    {
        var unit = reader.Word(token).Unit;
        if (reader.Word(token + 1) is { Class: TimeWordClass.Sequence } sequence)
        {
            return reader.Word(token + 2) is { Class: TimeWordClass.RelativeDay } day && unit == DatePrecision.Day
                ? new(token + 3, TimeValue.From(TimeShape.FromPublication, unit, day.Value + sequence.Value), sequence.Value > 0)
                : OffsetPhrase.Sequence(reader, token + 1, unit, count: 1);
        }

        var shape = unit == DatePrecision.Day ? TimeShape.FromReference : TimeShape.FromPublication;
        return prefix.Comparative != 0
            ? new(token + 1, TimeValue.From(shape, unit, 0), IsFuture: prefix.Comparative > 0 && unit != DatePrecision.Day)
            : default;
    }

    private static TimeMatch VaguePeriod(TimeReader reader, int token) => reader.Word(token + 1).IsUnit
        ? new(token + 2, TimeValue.Vague, IsFuture: reader.Is(token, TimeWordClass.Coming))
        : default;

    private static int SkipDayPart(TimeReader reader, int token) => reader.Is(token, TimeWordClass.DayPart) ? token + 1 : token;
}
