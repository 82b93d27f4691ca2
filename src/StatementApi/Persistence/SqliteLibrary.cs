using SQLitePCL;

namespace StatementApi.Persistence;

/// <summary>
/// Sets up SQLite itself, before its first connection: without the locks that let threads share a connection, as here none is ever used by two at once
/// (only <c>sqlite3_interrupt</c> comes from another, which needs none), and without the count of its memory, which takes a lock for each allocation.
/// </summary>
internal static class SqliteLibrary
{
    private static readonly Lazy<bool> Prepared = new(static () =>
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK && raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    });

    /// <summary>Sets it up if nobody has; answers false where connections had been opened before, and it is slower for that. Thread-safe.</summary>
    public static bool Prepare() => Prepared.Value;
}
