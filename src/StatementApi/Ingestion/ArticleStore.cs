using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>
/// Stores analysed articles: each with its run, its quotes and the actors that it brings in. A group of articles is one transaction, which costs far
/// less than one an article; either all of them are stored or none. Thread-safe; one group at a time.
/// </summary>
internal sealed class ArticleStore(ArticleWriter writer, GazetteerStore gazetteer, WriteGate gate, TimeProvider time)
{
    /// <summary>Prepares the database for a great many articles; dispose of the answer once they are stored.</summary>
    public async Task<IAsyncDisposable> BeginBulkAsync(CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await writer.BeginBulkAsync(cancellationToken);
        return new Bulk(this);
    }

    /// <summary>Stores those of the articles that are not stored yet; the answers are in their order.</summary>
    public async Task<IReadOnlyList<StoredArticle>> StoreAsync(IReadOnlyList<AnalysedArticle> articles, CancellationToken cancellationToken)
    {
        if (articles.Count == 0)
        {
            return [];
        }

        using var turn = await gate.EnterAsync(cancellationToken);
        var stored = new List<StoredArticle>(articles.Count);
        ArticleGroup? group = null;
        await writer.WriteAsync(
            async rows =>
            {
                group = new ArticleGroup(rows, gazetteer.Current, time);
                foreach (var article in articles)
                {
                    stored.Add(await group.StoreAsync(article));
                }
            },
            cancellationToken);
        gazetteer.Put(group!.NewActors);
        return stored;
    }

    private async ValueTask EndBulkAsync()
    {
        using var turn = await gate.EnterAsync(CancellationToken.None);
        await writer.EndBulkAsync();
    }

    private sealed class Bulk(ArticleStore store) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => store.EndBulkAsync();
    }
}
