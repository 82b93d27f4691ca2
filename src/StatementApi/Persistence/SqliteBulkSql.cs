namespace StatementApi.Persistence;

/// <summary>
/// Memory for the pages that a transaction of two hundred articles touches, so that none is written before it is done, and a longer log, so that pages
/// that are touched again and again are copied into the database less often. Readers do not wait for either.
/// </summary>
/// <param name="usualKiB">The connection's cache at other times.</param>
internal sealed class SqliteBulkSql(int usualKiB) : IBulkSql
{
    private const int CacheKiB = 64 * 1024;
    private const int LogPages = 4 * SqlitePragmas.LogPages;

    /// <inheritdoc />
    public string Begin { get; } = $"PRAGMA cache_size=-{Math.Max(CacheKiB, usualKiB)}; PRAGMA wal_autocheckpoint={LogPages};";

    /// <inheritdoc />
    public string End { get; } =
        $"PRAGMA cache_size=-{usualKiB}; PRAGMA wal_autocheckpoint={SqlitePragmas.LogPages}; PRAGMA shrink_memory; PRAGMA wal_checkpoint(PASSIVE);";
}
