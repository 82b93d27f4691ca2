using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>
/// Asks which articles are stored, over one connection that stays open with its statement prepared: the answer takes some microseconds, so those who
/// ask at once take turns, which costs less than the pages that connections of their own would keep. Thread-safe.
/// </summary>
internal sealed class KnownArticles(IDbContextFactory<StatementDbContext> contexts) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private StatementDbContext? _database;
    private KnownArticle? _statement;

    /// <summary>Identity of the article with that hash; null where there is none.</summary>
    public async Task<long?> FindAsync(string contentHash, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _statement ??= await OpenAsync(cancellationToken);
            return await _statement.FindAsync(contentHash, null, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the connection once whoever asks has the answer.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        _statement?.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        _turn.Dispose();
    }

    private async Task<KnownArticle> OpenAsync(CancellationToken cancellationToken)
    {
        _database ??= await contexts.CreateDbContextAsync(cancellationToken);
        await _database.Database.OpenConnectionAsync(cancellationToken);
        return new KnownArticle(_database.Database.GetDbConnection());
    }
}
