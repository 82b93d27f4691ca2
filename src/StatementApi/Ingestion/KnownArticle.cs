using System.Data.Common;

namespace StatementApi.Ingestion;

/// <summary>Asks by a prepared statement for the article with a hash. Not thread-safe: belongs to one connection.</summary>
internal sealed class KnownArticle : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter _hash;

    /// <summary>Prepares the statement on an open connection.</summary>
    public KnownArticle(DbConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = "SELECT id FROM articles WHERE content_hash = @content_hash";
        _hash = _command.CreateParameter();
        _hash.ParameterName = "@content_hash";
        _command.Parameters.Add(_hash);
        _command.Prepare();
    }

    /// <summary>Identity of the article with that hash; null where there is none.</summary>
    public async Task<long?> FindAsync(string contentHash, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        _hash.Value = contentHash;
        _command.Transaction = transaction;
        return (long?)await _command.ExecuteScalarAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _command.Dispose();
}
