namespace StatementApi.Extraction.Time;

/// <summary>A run of words read as a time.</summary>
/// <param name="End">Index one past its last token; 0 where nothing was read.</param>
/// <param name="Value">What it says.</param>
/// <param name="IsFuture">Whether it says itself that it lies ahead.</param>
/// <param name="IsImpossible">Whether it has the form of a date but is none ("February 30") or several ("March 3-5"); passed over as a whole.</param>
internal readonly record struct TimeMatch(int End, TimeValue Value, bool IsFuture = false, bool IsImpossible = false)
{
    public bool IsNone => End == 0;

    public static TimeMatch Calendar(int end, int year, int month, int day, int amount = 0) =>
        TimeValue.Exists(year, month, day)
            ? new(end, TimeValue.Calendar(year, month, day, amount), IsFuture: amount > 0)
            : new(end, default, IsImpossible: true);
}
