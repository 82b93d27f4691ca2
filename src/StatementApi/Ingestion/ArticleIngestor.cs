using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Ingestion;

/// <summary>
/// Takes articles in: analyses them, and stores an article, its run, its quotes and the actors it brings in one transaction. The analysis runs in
/// parallel, the writing one at a time. Thread-safe.
/// </summary>
internal sealed class ArticleIngestor(
    IDbContextFactory<StatementDbContext> contexts, ArticleWriter writer, GazetteerStore gazetteer, WriteGate gate, TimeProvider time)
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
        using var turn = await gate.EnterAsync(cancellationToken);
        return await writer.HoldsAsync(hash, cancellationToken)
            ? (await FindAsync(database, hash, cancellationToken))!
            : await StoreAsync(ArticleOf(draft, hash), extraction, cancellationToken);
    }

    private static async Task<IngestedArticle?> FindAsync(StatementDbContext database, string hash, CancellationToken cancellationToken) =>
        await database.Articles.Where(article => article.ContentHash == hash)
            .Select(article => new IngestedArticle(article, article.Runs.Single(run => run.IsCurrent), false))
            .SingleOrDefaultAsync(cancellationToken);

    private async Task<IngestedArticle> StoreAsync(Article article, ExtractionResult extraction, CancellationToken cancellationToken)
    {
        var actors = new ActorResolution(gazetteer.Current, article.IngestedAt);
        var quotes = new QuoteEntities(article.Text, article.PublishedOn, article.Publisher, link => actors.Resolve(link, extraction))
            .Of(extraction);
        var run = RunOf(article, extraction);
        await writer.StoreAsync(article, run, actors.Made, quotes, cancellationToken);
        gazetteer.Put(actors.Made);
        return new IngestedArticle(article, run, true);
    }

    private Article ArticleOf(ArticleDraft draft, string hash) => new()
    {
        Title = draft.Title,
        Publisher = draft.Publisher,
        PublishedOn = draft.PublishedOn,
        Url = draft.Url,
        Language = draft.Language,
        ContentHash = hash,
        IngestedAt = time.GetUtcNow().UtcDateTime,
        SurrogatePairs = OffsetMap.SurrogatePairsOf(draft.Text),
        Text = draft.Text,
    };

    private static ExtractionRun RunOf(Article article, ExtractionResult extraction) => new()
    {
        ExtractorVersion = extraction.ExtractorVersion,
        ExtractedAt = article.IngestedAt,
        QuoteCount = extraction.Statements.Length,
        IsCurrent = true,
    };
}
