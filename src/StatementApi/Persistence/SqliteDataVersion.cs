using Microsoft.Data.Sqlite;

namespace StatementApi.Persistence;

/// <summary>Asks SQLite over a connection of its own that never writes, as its counter counts the writes of others: of this process and of any other.</summary>
internal sealed class SqliteDataVersion(SqliteConnections connections) : IDataVersion, IDisposable
{
    private readonly Lock _lock = new();
    private SqliteCommand? _question;
    private bool _isDisposed;

    /// <inheritdoc />
    public long Current
    {
        get
        {
            lock (_lock)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                return (long)(_question ??= Prepare()).ExecuteScalar()!;
            }
        }
    }

    /// <summary>Ends the connection once nobody asks.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _question?.Connection!.Dispose();
            _question?.Dispose();
        }
    }

    private SqliteCommand Prepare()
    {
        var question = connections.OpenToRead().CreateCommand();
        question.CommandText = "PRAGMA data_version";
        question.Prepare();
        return question;
    }
}
