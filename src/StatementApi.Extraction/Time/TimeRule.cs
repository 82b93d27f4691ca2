namespace StatementApi.Extraction.Time;

/// <summary>
/// Names of the rules that give a date; stable, as <see cref="StatementDate.Rule"/> shows them. The first group reads an expression, the second
/// decides what it dates.
/// </summary>
public static class TimeRule
{
    /// <summary>A full date of the calendar, or a month and day: the nearest not after publication, where no year is given.</summary>
    public const string CalendarDate = "calendarDate";

    /// <summary>A month of the calendar; without a year the nearest that does not begin after publication.</summary>
    public const string CalendarMonth = "calendarMonth";

    /// <summary>A year of the calendar.</summary>
    public const string CalendarYear = "calendarYear";

    /// <summary>A bare weekday: the latest such day on or before publication; where the text speaks of the future, the first after it.</summary>
    public const string Weekday = "weekday";

    /// <summary>The latest such weekday before publication.</summary>
    public const string LastWeekday = "lastWeekday";

    /// <summary>The first such weekday after publication.</summary>
    public const string NextWeekday = "nextWeekday";

    /// <summary>A weekday of the calendar week named with it ("Monday last week", "this Friday").</summary>
    public const string WeekdayOfWeek = "weekdayOfWeek";

    /// <summary>Saturday and Sunday: the latest that have begun, or the first to come; the date is the Saturday.</summary>
    public const string Weekend = "weekend";

    /// <summary>Counted from publication in days, ISO weeks, calendar months or years.</summary>
    public const string FromPublication = "fromPublication";

    /// <summary>The date last mentioned ("the same day").</summary>
    public const string SameDate = "sameDate";

    /// <summary>Counted back from the date last mentioned ("a day earlier").</summary>
    public const string BeforeReference = "beforeReference";

    /// <summary>Counted on from the date last mentioned ("two days later").</summary>
    public const string AfterReference = "afterReference";

    /// <summary>An hour of the date last mentioned ("shortly after noon", "06:40 GMT: ...").</summary>
    public const string TimeOfDay = "timeOfDay";

    /// <summary>Counted from the occasion that the sentence tells ("came a day after X said").</summary>
    public const string FromOccasion = "fromOccasion";

    /// <summary>The sentence before tells when the speaker spoke or met somebody.</summary>
    public const string Occasion = "occasion";

    /// <summary>Inherited from another statement on the same occasion.</summary>
    public const string SameOccasion = "sameOccasion";

    /// <summary>Inherited from the speaker's last dated statement further up, where nothing else dates this one: of ten such dates nine are right.</summary>
    public const string SameSpeaker = "sameSpeaker";

    /// <summary>Inherited by a headline from the lead that reports the same statement.</summary>
    public const string Headline = "headline";
}
