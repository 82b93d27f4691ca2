using Microsoft.Data.Sqlite;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;
using StatementApi.Persistence;
using StatementApi.Persistence.Conversions;

namespace StatementApi.Ingestion;

/// <summary>Reads the actors by plain statements, without the model and the compiled queries that a context would have to make first.</summary>
internal sealed class SqliteStoredActors(SqliteConnections connections) : IStoredActors
{
    private const string Aliases = "SELECT actor_id, name, valid_from, valid_to FROM actor_aliases ORDER BY id";
    private const string Roles = "SELECT actor_id, title, organization, valid_from, valid_to FROM actor_roles ORDER BY id";
    private const string Actors = "SELECT id, name, kind, country, gender, demonyms, metonyms FROM actors ORDER BY id";

    /// <inheritdoc />
    public async Task<IReadOnlyList<GazetteerActor>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenToReadAsync(cancellationToken);
        await using var snapshot = await connection.BeginTransactionAsync(cancellationToken);
        var aliases = await ByActorAsync(
            connection, Aliases, row => new ActorAlias(row.GetString(1), Day(row, 2), Day(row, 3)), cancellationToken);
        var roles = await ByActorAsync(
            connection, Roles, row => new ActorRole(row.GetString(1), Text(row, 2), Day(row, 3), Day(row, 4)), cancellationToken);
        return await RowsAsync(connection, Actors, row => Actor(row, aliases, roles), cancellationToken);
    }

    private static GazetteerActor Actor(SqliteDataReader row, ILookup<long, ActorAlias> aliases, ILookup<long, ActorRole> roles) => new(
        GazetteerMapping.KeyOf(row.GetInt64(0)),
        row.GetString(1),
        Enum.Parse<ActorKind>(row.GetString(2)),
        [.. aliases[row.GetInt64(0)]],
        [.. roles[row.GetInt64(0)]],
        Text(row, 3),
        Enum.Parse<Gender>(row.GetString(4)),
        NameListConverter.Read(row.GetString(5)),
        NameListConverter.Read(row.GetString(6)));

    private static async Task<ILookup<long, T>> ByActorAsync<T>(
        SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(connection, sql, row => (Actor: row.GetInt64(0), Value: read(row)), cancellationToken);
        return rows.ToLookup(row => row.Actor, row => row.Value);
    }

    private static async Task<List<T>> RowsAsync<T>(
        SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
