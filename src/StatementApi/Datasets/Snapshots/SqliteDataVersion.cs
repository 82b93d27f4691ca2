using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Snapshots;

/// <summary>Asks SQLite over a connection of its own that never writes, as its counter counts the writes of others.</summary>
internal sealed class SqliteDataVersion(IDbContextFactory<StatementDbContext> contexts) : IDataVersion, IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;

    /// <inheritdoc />
    public long Current
    {
        get
        {
            lock (_lock)
            {
                using var command = (_connection ??= Open()).CreateCommand();
                command.CommandText = "PRAGMA data_version";
                return (long)command.ExecuteScalar()!;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection?.Dispose();

    private SqliteConnection Open()
    {
        using var database = contexts.CreateDbContext();
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(database.Database.GetConnectionString()) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
