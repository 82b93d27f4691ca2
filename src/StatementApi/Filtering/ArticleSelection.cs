using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>The articles that a filter lets through, as a query yet to be run.</summary>
/// <param name="database">Where to read.</param>
/// <param name="search">Finds titles.</param>
internal sealed class ArticleSelection(StatementDbContext database, ITitleSearch search)
{
    /// <summary>Of so many quotes, some article among the next few on a list has one.</summary>
    private const int Common = 5_000;

    /// <summary>How to apply the filter's topic to a page of a list.</summary>
    public async Task<TopicLookup> ForPageAsync(ArticleFilter filter, CancellationToken cancellationToken) =>
        filter.Topic is { } topic
        && await database.TopicCounts.AnyAsync(count => count.Topic == topic && count.QuoteCount >= Common, cancellationToken)
            ? TopicLookup.Probe
            : TopicLookup.Gather;

    /// <summary>The articles, in no order.</summary>
    public IQueryable<Article> Of(ArticleFilter filter, TopicLookup lookup = TopicLookup.Gather)
    {
        var articles = database.Articles.AsQueryable();
        articles = filter.Publisher is { } publisher ? articles.Where(article => article.Publisher == publisher) : articles;
        articles = filter.Language is { } language ? articles.Where(article => article.Language == language) : articles;
        articles = filter.From is { } from ? articles.Where(article => article.PublishedOn >= from) : articles;
        articles = filter.To is { } to ? articles.Where(article => article.PublishedOn <= to) : articles;
        articles = filter.Actor is { } actor ? Quoting(articles, actor) : articles;
        articles = filter.Topic is { } topic ? About(articles, topic, lookup) : articles;
        articles = filter.Q is { } words ? Titled(articles, words) : articles;
        return filter.IngestedSince?.UtcDateTime is { } since ? articles.Where(article => article.IngestedAt >= since) : articles;
    }

    private IQueryable<Article> Quoting(IQueryable<Article> articles, long actor)
    {
        var quoting = database.CurrentQuotes.Where(quote => quote.SpeakerId == actor).Select(quote => quote.ArticleId);
        return articles.Where(article => quoting.Contains(article.Id));
    }

    private IQueryable<Article> About(IQueryable<Article> articles, string topic, TopicLookup lookup)
    {
        var quotes = database.Topics.Where(one => one.Topic == topic && one.IsCurrent).Select(one => one.Quote!.ArticleId);
        return lookup == TopicLookup.Gather
            ? articles.Where(article => quotes.Contains(article.Id))
            : articles.Where(article => database.CurrentQuotes
                .Where(quote => quote.ArticleId == article.Id)
                .Any(quote => database.Topics.Any(one => one.QuoteId == quote.Id && one.Topic == topic)));
    }

    private IQueryable<Article> Titled(IQueryable<Article> articles, string words)
    {
        var found = search.Find(database, SearchExpression.Parse(words));
        return articles.Where(article => found.Contains(article.Id));
    }
}
