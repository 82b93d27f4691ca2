using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Reads stored articles again with the present version and the actors known now. A run is added and becomes the current one; the quotes that it
/// finds as before keep their identities, and those that it does not find stay readable in the runs before. Thread-safe.
/// </summary>
internal sealed class Reextraction(
    IDbContextFactory<StatementDbContext> contexts, ArticleWriter writer, GazetteerStore gazetteer, WriteGate gate, TimeProvider time)
{
    /// <summary>The new run, or null where there is no such article.</summary>
    public async Task<ExtractionRun?> ExtractAgainAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await database.Articles.SingleOrDefaultAsync(article => article.Id == articleId, cancellationToken) is not { } article)
        {
            return null;
        }

        var extraction = gazetteer.Extractor.Extract(article.Text, article.PublishedOn, cancellationToken);
        using var turn = await gate.EnterAsync(cancellationToken);
        var isDeleted = !await database.Articles.AnyAsync(stored => stored.Id == articleId, cancellationToken);
        return isDeleted ? null : await StoreAsync(database, article, extraction, cancellationToken);
    }

    private async Task<ExtractionRun> StoreAsync(
        StatementDbContext database, Article article, ExtractionResult extraction, CancellationToken cancellationToken)
    {
        var run = CurrentRun.Of(extraction, time.GetUtcNow().UtcDateTime);
        var actors = new ActorResolution(gazetteer.Current, run.ExtractedAt);
        var found = new QuoteEntities(article.Text, article.PublishedOn, article.Publisher, link => actors.Resolve(link, extraction)).Of(extraction);
        var changes = RunComparison.Of(await StoredQuotes.LoadAsync(database, article.Id, cancellationToken), found);
        await writer.WriteAsync(
            async rows =>
            {
                await rows.ReplaceRunAsync(article, run);
                await rows.InsertAsync(actors.Made);
                await rows.RenewAsync(changes.Kept);
                await rows.SupersedeAsync(changes.Superseded, run);
                await rows.InsertAsync(changes.Added, article, run);
            },
            cancellationToken);
        gazetteer.Put(actors.Made);
        return run;
    }
}
