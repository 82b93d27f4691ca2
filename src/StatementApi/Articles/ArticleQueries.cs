using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;

namespace StatementApi.Articles;

/// <summary>Reads articles.</summary>
internal sealed class ArticleQueries(StatementDbContext database, ArticleSelection selection, IQuoteReader quotes)
{
    /// <summary>
    /// The articles after <paramref name="after"/>. By day, dated and undated ones are two ranges of the index, so that any page costs the same.
    /// </summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an actor who does not exist.</exception>
    public async Task<List<ArticleResponse>> ListAsync(
        ArticleFilter filter, ArticleOrder order, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var articles = selection.Of(filter, await selection.ForPageAsync(filter, cancellationToken));
        if (!order.IsByDay)
        {
            return await Represent(articles.Stored(order.IsDescending, after?.Id).Take(count)).ToListAsync(cancellationToken);
        }

        var rows = new List<ArticleResponse>();
        if (after is null or { Sort: not null })
        {
            rows = await Represent(articles.Dated(order.IsDescending, after).Take(count)).ToListAsync(cancellationToken);
        }

        if (rows.Count < count && filter is { From: null, To: null })
        {
            var undated = articles.Where(article => article.PublishedOn == null)
                .Stored(order.IsDescending, after is { Sort: null, Id: var last } ? last : null);
            rows.AddRange(await Represent(undated.Take(count - rows.Count)).ToListAsync(cancellationToken));
        }

        return rows;
    }

    /// <summary>The facets named, over all articles that the filter lets through.</summary>
    public async Task<ArticleFacets> CountAsync(ArticleFilter filter, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var articles = selection.Of(filter);
        return new ArticleFacets
        {
            Publisher = names.Contains(ArticleFacets.PublisherName)
                ? await FacetCounting.CountAsync(articles.Select(article => article.Publisher), cancellationToken) : null,
            Language = names.Contains(ArticleFacets.LanguageName)
                ? await FacetCounting.CountAsync(articles.Select(article => article.Language), cancellationToken) : null,
        };
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
    public async Task<IReadOnlyList<LoadedQuote>> QuotesAsync(
        long id, CursorKey? after, int count, OffsetUnit unit, CancellationToken cancellationToken)
    {
        var page = database.CurrentQuotes.Where(quote => quote.ArticleId == id).InTextOrder(after).Take(count);
        return await quotes.ReadAsync(await page.Select(quote => quote.Id).ToListAsync(cancellationToken), unit, cancellationToken);
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
