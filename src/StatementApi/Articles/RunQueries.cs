using Microsoft.EntityFrameworkCore;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>Reads the runs over an article, and what each of them found.</summary>
internal sealed class RunQueries(StatementDbContext database, IQuoteReader quotes)
{
    /// <summary>The runs after <paramref name="after"/>, latest first.</summary>
    public Task<List<RunResponse>> ListAsync(long articleId, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var below = after?.Id ?? long.MaxValue;
        return Represent(database.Runs
            .Where(run => run.ArticleId == articleId && run.Id < below)
            .OrderByDescending(run => run.Id)
            .Take(count)).ToListAsync(cancellationToken);
    }

    /// <summary>A run of that article, or null.</summary>
    public Task<RunResponse?> FindAsync(long articleId, long runId, CancellationToken cancellationToken) =>
        Represent(database.Runs.Where(run => run.Id == runId && run.ArticleId == articleId)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The quotes that the run found, in text order, after <paramref name="after"/>.</summary>
    public async Task<IReadOnlyList<LoadedQuote>> QuotesAsync(
        long articleId, long runId, CursorKey? after, int count, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var page = database.Quotes
            .Where(quote => quote.ArticleId == articleId
                && quote.RunId <= runId && (quote.SupersededByRunId == null || quote.SupersededByRunId > runId))
            .InTextOrder(after)
            .Take(count);
        return await quotes.ReadAsync(await page.Select(quote => quote.Id).ToListAsync(cancellationToken), unit, cancellationToken);
    }

    private IQueryable<RunResponse> Represent(IQueryable<ExtractionRun> runs) => runs.Select(run => new RunResponse(
        run.Id,
        run.ArticleId,
        run.ExtractorVersion,
        run.ExtractedAt,
        run.QuoteCount,
        database.Quotes.Count(quote => quote.ArticleId == run.ArticleId && quote.RunId == run.Id),
        database.Quotes.Count(quote => quote.SupersededByRunId == run.Id),
        run.IsCurrent));
}
