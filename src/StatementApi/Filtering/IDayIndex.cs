namespace StatementApi.Filtering;

/// <summary>Walks what one speaker said in order of days: what profiles and dashboards ask for, again and again. Thread-safe.</summary>
internal interface IDayIndex
{
    /// <summary>The day and identity of the speaker's current quotes, undated ones left out.</summary>
    Task<IReadOnlyList<(DateOnly? Day, long Id)>> WalkAsync(long speaker, DayWalk walk, CancellationToken cancellationToken);
}
