using StatementApi.Http.Paging;
using StatementApi.Persistence.Entities;

namespace StatementApi.Articles;

/// <summary>Orders articles so that a page starts where the one before ended.</summary>
internal static class ArticleKeyset
{
    /// <summary>Those with a day, after <paramref name="after"/>.</summary>
    public static IQueryable<Article> Dated(this IQueryable<Article> articles, bool isDescending, CursorKey? after)
    {
        articles = articles.Where(article => article.PublishedOn != null);
        if (after is { Day: { } day, Id: var id })
        {
            articles = isDescending
                ? articles.Where(article => article.PublishedOn <= day && (article.PublishedOn < day || article.Id < id))
                : articles.Where(article => article.PublishedOn >= day && (article.PublishedOn > day || article.Id > id));
        }

        return isDescending
            ? articles.OrderByDescending(article => article.PublishedOn).ThenByDescending(article => article.Id)
            : articles.OrderBy(article => article.PublishedOn).ThenBy(article => article.Id);
    }

    /// <summary>In the order in which they were stored, after the identity <paramref name="after"/>.</summary>
    public static IQueryable<Article> Stored(this IQueryable<Article> articles, bool isDescending, long? after)
    {
        if (after is { } id)
        {
            articles = isDescending ? articles.Where(article => article.Id < id) : articles.Where(article => article.Id > id);
        }

        return isDescending ? articles.OrderByDescending(article => article.Id) : articles.OrderBy(article => article.Id);
    }
}
