using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Takes single articles in: analyses and stores them. The analysis runs in parallel; what is analysed at the same time is stored together. Thread-safe.</summary>
internal sealed class ArticleIngestor(
    IDbContextFactory<StatementDbContext> contexts, KnownArticles known, JointStore store, GazetteerStore gazetteer)
{
    /// <summary>Stores an article, or finds it where the same text of the same publisher and day is stored already.</summary>
    public async Task<IngestedArticle> IngestAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(draft);
        if (await known.FindAsync(hash, cancellationToken) is not null)
        {
            return await FindAsync(hash, cancellationToken);
        }

        var extraction = gazetteer.Extractor.Extract(draft.Text, draft.PublishedOn, cancellationToken);
        var stored = await store.StoreAsync(new AnalysedArticle(draft, hash, extraction), cancellationToken);
        return stored.New ?? await FindAsync(hash, cancellationToken);
    }

    private async Task<IngestedArticle> FindAsync(string hash, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Articles.Where(article => article.ContentHash == hash)
            .Select(article => new IngestedArticle(article, article.Runs.Single(run => run.IsCurrent), false))
            .SingleAsync(cancellationToken);
    }
}
