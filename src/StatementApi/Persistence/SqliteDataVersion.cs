using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StatementApi.Persistence;

/// <summary>Asks SQLite over a connection of its own that never writes, as its counter counts the writes of others: of this process and of any other.</summary>
internal sealed class SqliteDataVersion(IDbContextFactory<StatementDbContext> contexts) : IDataVersion, IDisposable
{
    private readonly Lock _lock = new();
    private SqliteCommand? _question;

    /// <inheritdoc />
    public long Current
    {
        get
        {
            lock (_lock)
            {
                return (long)(_question ??= Prepare()).ExecuteScalar()!;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _question?.Connection!.Dispose();
        _question?.Dispose();
    }

    private SqliteCommand Prepare()
    {
        using var database = contexts.CreateDbContext();
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(database.Database.GetConnectionString()) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var question = connection.CreateCommand();
        question.CommandText = "PRAGMA data_version";
        question.Prepare();
        return question;
    }
}
