using SQLitePCL;

namespace StatementApi.Persistence;

/// <summary>
/// Sets up SQLite itself, before its first connection: without the count of its memory, which nobody reads and which takes a lock for each allocation.
/// </summary>
internal static class SqliteLibrary
{
    private static readonly Lazy<bool> Prepared = new(static () =>
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    });

    /// <summary>Sets it up if nobody has; answers false where connections had been opened before, and it is slower for that. Thread-safe.</summary>
    public static bool Prepare() => Prepared.Value;
}
