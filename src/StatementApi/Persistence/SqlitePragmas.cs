using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StatementApi.Persistence;

/// <summary>
/// Sets up every connection once, however often it comes back from the pool: write-ahead log (readers never wait for the writer), durability at
/// checkpoints, a busy timeout for other processes on the same file, foreign keys enforced.
/// </summary>
internal sealed class SqlitePragmas(int cacheKiB) : DbConnectionInterceptor
{
    /// <summary>Small, so that many readers stay small; the operating system caches the file.</summary>
    public const int UsualCacheKiB = 3_000;

    /// <summary>Pages that the log may hold before they are copied into the database.</summary>
    public const int LogPages = 16_000;

    private readonly string _pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; "
        + $"PRAGMA cache_size=-{cacheKiB}; PRAGMA wal_autocheckpoint={LogPages}; PRAGMA temp_store=MEMORY;";

    /// <summary>The connections of the library below that are set up; those of the pool keep theirs.</summary>
    private static readonly ConditionalWeakTable<object, object> SetUp = [];

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSetUp(connection, out var handle))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
        SetUp.TryAdd(handle, handle);
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSetUp(connection, out var handle))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        SetUp.TryAdd(handle, handle);
    }

    private static bool IsSetUp(DbConnection connection, out object handle)
    {
        handle = ((SqliteConnection)connection).Handle!;
        return SetUp.TryGetValue(handle, out _);
    }
}
