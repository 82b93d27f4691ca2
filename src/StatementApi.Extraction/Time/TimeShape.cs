namespace StatementApi.Extraction.Time;

/// <summary>What a time expression counts from.</summary>
public enum TimeShape : byte
{
    /// <summary>Tells that a time is meant but not which ("recently", "in the coming days"); never resolved.</summary>
    Vague,

    /// <summary>A date of the calendar, or the parts of one that the text gives ("December 28", "2025-12-28", "in January", "in 2024").</summary>
    Calendar,

    /// <summary>A day of the week ("on Monday", "last Friday").</summary>
    Weekday,

    /// <summary>A Saturday and Sunday ("over the weekend").</summary>
    Weekend,

    /// <summary>Counted from the day of publication ("yesterday", "last week", "three weeks ago").</summary>
    FromPublication,

    /// <summary>Counted from the date last mentioned ("the same day", "a day earlier", "two days later").</summary>
    FromReference,

    /// <summary>An hour of the date last mentioned ("shortly after noon", "an hour later").</summary>
    TimeOfDay,

    /// <summary>Counted from an event that the words behind it tell ("a day after X said ...").</summary>
    FromEvent,
}
