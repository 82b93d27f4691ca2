namespace StatementApi.Extraction.Time;

/// <summary>What a word contributes to a time expression; the second column of <c>time.tsv</c>.</summary>
internal enum TimeWordClass : byte
{
    None,
    Weekday,
    Month,
    Number,
    Article,
    Few,
    ClockUnit,
    DayUnit,
    WeekUnit,
    MonthUnit,
    YearUnit,
    Weekend,
    DayPart,
    ClockTime,
    Meridiem,
    RelativeDay,
    Last,
    Next,
    This,
    That,
    The,
    Same,
    Previous,
    Following,
    Coming,
    Recent,
    Phase,
    PhaseNoun,
    Comparative,
    Ago,
    Sequence,
    Preposition,
    Boundary,
    Within,
    Qualifier,
    Of,
    Vague,
    Future,
    Past,
}

/// <summary>An entry of <c>time.tsv</c>.</summary>
internal readonly record struct TimeWord(TimeWordClass Class, sbyte Value)
{
    /// <summary>Whether the word names a length of days or more.</summary>
    public bool IsUnit => Class is >= TimeWordClass.DayUnit and <= TimeWordClass.YearUnit;

    /// <summary>The length that a unit word names.</summary>
    public DatePrecision Unit => (DatePrecision)(Class - TimeWordClass.DayUnit);

    /// <summary>Whether the word points to the time before, at or after another.</summary>
    public bool IsModifier => Class is >= TimeWordClass.Last and <= TimeWordClass.This;
}
