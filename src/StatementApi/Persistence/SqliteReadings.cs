using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace StatementApi.Persistence;

/// <summary>
/// Connections that only read, and stay open with their statements prepared: what is asked for thousands of times a second is parsed once. Thread-safe.
/// </summary>
/// <param name="connections">Opens them.</param>
/// <param name="cacheKiB">Pages of the database that each connection keeps in memory.</param>
/// <param name="logger">Is told every statement.</param>
internal sealed partial class SqliteReadings(SqliteConnections connections, int cacheKiB, ILogger<SqliteReadings> logger) : IDisposable
{
    /// <summary>Reading is processors' work, so that more are seldom in use at a time; each keeps pages of the database in memory.</summary>
    private static readonly int MaxIdle = Environment.ProcessorCount + 1;

    private readonly ConcurrentBag<SqliteReading> _idle = [];
    private volatile bool _isDisposed;

    /// <summary>A connection for the caller alone; dispose of it to hand it back.</summary>
    public SqliteReading Open() => _idle.TryTake(out var reading) ? reading : new SqliteReading(this, Connect());

    /// <inheritdoc />
    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var reading))
        {
            reading.Close();
        }
    }

    /// <summary>Keeps the connection for the next who asks.</summary>
    internal void TakeBack(SqliteReading reading)
    {
        if (_isDisposed || _idle.Count >= MaxIdle)
        {
            reading.Close();
        }
        else
        {
            _idle.Add(reading);
        }
    }

    [LoggerMessage(LogLevel.Debug, "Reading: {Statement}")]
    internal partial void LogStatement(string statement);

    private SqliteConnection Connect()
    {
        var connection = connections.OpenToRead();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout=5000; PRAGMA cache_size=-{cacheKiB}; PRAGMA temp_store=MEMORY;";
        command.ExecuteNonQuery();
        return connection;
    }
}
