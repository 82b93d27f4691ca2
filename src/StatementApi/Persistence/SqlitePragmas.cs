using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StatementApi.Persistence;

/// <summary>
/// Sets up every connection: write-ahead log (readers never wait for the writer), durability at checkpoints, a busy timeout
/// for other processes on the same file, foreign keys enforced.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; "
        + "PRAGMA cache_size=-3000; PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY;";

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
