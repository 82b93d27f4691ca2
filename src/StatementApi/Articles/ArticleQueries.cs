using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>Reads articles.</summary>
internal sealed class ArticleQueries(StatementDbContext database, ArticleSelection selection)
{
    /// <summary>
    /// The articles after <paramref name="after"/>, latest day of publication first, then latest ingested; those without a day come last. Dated and
    /// undated ones are two ranges of the index, so that any page costs the same.
    /// </summary>
    public async Task<List<ArticleResponse>> ListAsync(ArticleFilter filter, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var articles = selection.Of(filter);
        var rows = new List<ArticleResponse>();
        if (after is null or { Sort: not null })
        {
            rows = await Represent(Dated(articles, after).Take(count)).ToListAsync(cancellationToken);
        }

        if (rows.Count < count && filter is { From: null, To: null })
        {
            var undated = after is { Sort: null } ? after.Value.Id : long.MaxValue;
            rows.AddRange(await Represent(articles
                .Where(article => article.PublishedOn == null && article.Id < undated)
                .OrderByDescending(article => article.Id)
                .Take(count - rows.Count)).ToListAsync(cancellationToken));
        }

        return rows;
    }

    /// <summary>The article with its text, or null.</summary>
    public Task<ArticleTextResponse?> FindAsync(long id, CancellationToken cancellationToken) => database.Articles
        .Where(article => article.Id == id)
        .Select(article => new { article, run = article.Runs.Single(run => run.IsCurrent) })
        .Select(row => new ArticleTextResponse(
            row.article.Id,
            row.article.Title,
            row.article.Publisher,
            row.article.PublishedOn,
            row.article.Url,
            row.article.Language,
            row.article.ContentHash,
            row.article.IngestedAt,
            row.run.QuoteCount,
            row.run.ExtractorVersion,
            row.article.Text))
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whether there is such an article.</summary>
    public Task<bool> ExistsAsync(long id, CancellationToken cancellationToken) =>
        database.Articles.AnyAsync(article => article.Id == id, cancellationToken);

    /// <summary>The article's quotes in text order, after <paramref name="after"/>.</summary>
    public Task<IReadOnlyList<LoadedQuote>> QuotesAsync(
        long id, CursorKey? after, int count, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var position = after is { Sort: { } sort } ? CursorKey.Number<int>(sort) : -1;
        return database.LoadAsync(
            database.CurrentQuotes
                .Where(quote => quote.ArticleId == id && quote.Position > position)
                .OrderBy(quote => quote.Position)
                .Take(count),
            unit,
            cancellationToken);
    }

    private static IQueryable<Article> Dated(IQueryable<Article> articles, CursorKey? after)
    {
        articles = articles.Where(article => article.PublishedOn != null);
        if (after is { Day: { } day, Id: var id })
        {
            articles = articles.Where(article => article.PublishedOn <= day && (article.PublishedOn < day || article.Id < id));
        }

        return articles.OrderByDescending(article => article.PublishedOn).ThenByDescending(article => article.Id);
    }

    private static IQueryable<ArticleResponse> Represent(IQueryable<Article> articles) => articles
        .Select(article => new { article, run = article.Runs.Single(run => run.IsCurrent) })
        .Select(row => new ArticleResponse(
            row.article.Id,
            row.article.Title,
            row.article.Publisher,
            row.article.PublishedOn,
            row.article.Url,
            row.article.Language,
            row.article.ContentHash,
            row.article.IngestedAt,
            row.run.QuoteCount,
            row.run.ExtractorVersion));
}
