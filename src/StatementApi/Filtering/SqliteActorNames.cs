using StatementApi.Persistence;

namespace StatementApi.Filtering;

/// <summary>Looks actors up by a statement that stays prepared, as every filter by actor asks for them.</summary>
internal sealed class SqliteActorNames(SqliteReadings readings) : IActorNames
{
    private const string Name = "SELECT name FROM actors WHERE id = @id";

    /// <inheritdoc />
    public Task<string?> FindAsync(long id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var reading = readings.Open();
        using var row = reading.Query(Name, ("@id", id));
        return Task.FromResult(row.Next() ? row.Text() : null);
    }
}
