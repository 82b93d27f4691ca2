using Microsoft.Data.Sqlite;

namespace StatementApi.Persistence;

/// <summary>Opens connections for what reads without a context.</summary>
/// <param name="connectionString">Where the database lies.</param>
internal sealed class SqliteConnections(string connectionString)
{
    private readonly string _readOnly =
        new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();

    /// <summary>A connection that cannot write and does not make a file where there is none.</summary>
    /// <exception cref="SqliteException">The database cannot be opened.</exception>
    public SqliteConnection OpenToRead()
    {
        var connection = new SqliteConnection(_readOnly);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The same for who need not have it at once.</summary>
    /// <exception cref="SqliteException">The database cannot be opened.</exception>
    public async Task<SqliteConnection> OpenToReadAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_readOnly);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
