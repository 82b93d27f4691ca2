using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Asks from many threads which articles are stored, over connections that stay open with their statement prepared. Thread-safe.</summary>
internal sealed class KnownArticles(IDbContextFactory<StatementDbContext> contexts) : IAsyncDisposable
{
    private readonly ConcurrentBag<(StatementDbContext Database, KnownArticle Statement)> _idle = [];

    /// <summary>Identity of the article with that hash; null where there is none.</summary>
    public async Task<long?> FindAsync(string contentHash, CancellationToken cancellationToken)
    {
        var lookup = _idle.TryTake(out var idle) ? idle : await OpenAsync(cancellationToken);
        try
        {
            return await lookup.Statement.FindAsync(contentHash, null, cancellationToken);
        }
        finally
        {
            _idle.Add(lookup);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var lookup))
        {
            lookup.Statement.Dispose();
            await lookup.Database.DisposeAsync();
        }
    }

    private async Task<(StatementDbContext Database, KnownArticle Statement)> OpenAsync(CancellationToken cancellationToken)
    {
        var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.Database.OpenConnectionAsync(cancellationToken);
        return (database, new KnownArticle(database.Database.GetDbConnection()));
    }
}
