using System.Data.Common;

namespace StatementApi.Ingestion;

/// <summary>Asks by a prepared statement whether an article is stored. Not thread-safe: belongs to one connection.</summary>
internal sealed class KnownArticle : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter _hash;

    /// <summary>Prepares the statement on an open connection.</summary>
    public KnownArticle(DbConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = "SELECT 1 FROM articles WHERE content_hash = @content_hash";
        _hash = _command.CreateParameter();
        _hash.ParameterName = "@content_hash";
        _command.Parameters.Add(_hash);
        _command.Prepare();
    }

    /// <summary>Whether an article with that hash is stored.</summary>
    public async Task<bool> HoldsAsync(string contentHash, CancellationToken cancellationToken)
    {
        _hash.Value = contentHash;
        return await _command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    /// <inheritdoc />
    public void Dispose() => _command.Dispose();
}
