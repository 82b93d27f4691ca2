using System.Globalization;
using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Walks the index of speakers and days by a statement for each direction, which stays prepared: bounds that are not asked for are the widest.</summary>
internal sealed class SqliteDayIndex(SqliteReadings readings) : IDayIndex
{
    internal const string Ascending = $"""
        {Period} AND (q.effective_on > @from OR q.id > @id) ORDER BY q.effective_on, q.id LIMIT @count
        """;

    internal const string Descending = $"""
        {Period} AND (q.effective_on < @to OR q.id < @id) ORDER BY q.effective_on DESC, q.id DESC LIMIT @count
        """;

    private const string Period = """
        SELECT q.effective_on, q.id FROM quotes AS q
        WHERE q.superseded_by_run_id IS NULL AND q.speaker_id = @speaker AND q.effective_on >= @from AND q.effective_on <= @to
            AND (q.act <> 'Think' OR @thoughts)
        """;

    /// <inheritdoc />
    public Task<IReadOnlyList<(DateOnly? Day, long Id)>> WalkAsync(long speaker, DayWalk walk, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (from, to) = walk switch
        {
            { After: { } after, IsDescending: true } => (walk.From, after.Day),
            { After: { } after } => (after.Day, walk.To),
            _ => (walk.From, walk.To),
        };
        using var reading = readings.Open();
        using var row = reading.Query(
            walk.IsDescending ? Descending : Ascending,
            ("@speaker", speaker),
            ("@from", Text(from ?? DateOnly.MinValue)),
            ("@to", Text(to ?? DateOnly.MaxValue)),
            ("@thoughts", walk.WithThoughts),
            ("@id", walk.After?.Id ?? (walk.IsDescending ? long.MaxValue : 0)),
            ("@count", walk.Count));
        var keys = new List<(DateOnly?, long)>(walk.Count);
        while (row.Next())
        {
            keys.Add((row.Day(), row.Integer()));
        }

        return Task.FromResult<IReadOnlyList<(DateOnly? Day, long Id)>>(keys);
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
