using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>The articles that a filter lets through, as a query yet to be run.</summary>
/// <param name="database">Where to read.</param>
internal sealed class ArticleSelection(StatementDbContext database)
{
    /// <summary>The articles, in no order.</summary>
    public IQueryable<Article> Of(ArticleFilter filter)
    {
        var articles = database.Articles.AsQueryable();
        articles = filter.Publisher is { } publisher ? articles.Where(article => article.Publisher == publisher) : articles;
        articles = filter.From is { } from ? articles.Where(article => article.PublishedOn >= from) : articles;
        articles = filter.To is { } to ? articles.Where(article => article.PublishedOn <= to) : articles;
        return filter.IngestedSince?.UtcDateTime is { } since ? articles.Where(article => article.IngestedAt >= since) : articles;
    }
}
