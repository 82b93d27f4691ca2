using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;

namespace StatementApi.Ingestion;

/// <summary>Takes single articles in: analyses and stores them. The analysis runs in parallel, the writing one at a time. Thread-safe.</summary>
internal sealed class ArticleIngestor(IDbContextFactory<StatementDbContext> contexts, ArticleStore store, GazetteerStore gazetteer)
{
    /// <summary>Stores an article, or finds it where the same text of the same publisher and day is stored already.</summary>
    public async Task<IngestedArticle> IngestAsync(ArticleDraft draft, CancellationToken cancellationToken)
    {
        var hash = ContentHash.Of(draft);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(database, hash, cancellationToken) is { } known)
        {
            return known;
        }

        var extraction = gazetteer.Extractor.Extract(draft.Text, draft.PublishedOn, cancellationToken);
        var stored = await store.StoreAsync([new AnalysedArticle(draft, hash, extraction)], cancellationToken);
        return stored[0].New ?? (await FindAsync(database, hash, cancellationToken))!;
    }

    private static async Task<IngestedArticle?> FindAsync(StatementDbContext database, string hash, CancellationToken cancellationToken) =>
        await database.Articles.Where(article => article.ContentHash == hash)
            .Select(article => new IngestedArticle(article, article.Runs.Single(run => run.IsCurrent), false))
            .SingleOrDefaultAsync(cancellationToken);
}
