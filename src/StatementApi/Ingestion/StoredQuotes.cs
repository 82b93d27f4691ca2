using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>Loads an article's quotes to be compared with those of a new run.</summary>
internal static class StoredQuotes
{
    /// <summary>The current quotes of the article, with all that their representation shows.</summary>
    public static Task<List<Quote>> LoadAsync(StatementDbContext database, long articleId, CancellationToken cancellationToken) => database.CurrentQuotes
        .Where(quote => quote.ArticleId == articleId)
        .Include(quote => quote.Speaker)
        .Include(quote => quote.Addressees).ThenInclude(addressee => addressee.Actor)
        .Include(quote => quote.Mentions).ThenInclude(mention => mention.Actor)
        .Include(quote => quote.Topics)
        .AsSplitQuery()
        .OrderBy(quote => quote.Id)
        .ToListAsync(cancellationToken);
}
