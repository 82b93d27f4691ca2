using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>Reads the quotes of one actor.</summary>
internal sealed class ActorQuoteQueries(StatementDbContext database, QuoteSelection selection)
{
    /// <summary>A page of the quotes in which the actor has the role asked for; null where there is no such actor.</summary>
    /// <exception cref="Http.Problems.ProblemException">400: the filter names an article that does not exist, or the cursor is wrong.</exception>
    public async Task<Page<QuoteResponse>?> ListAsync(
        long actor,
        StatementFilter filter,
        ActorQuoteOptions options,
        PageRequest page,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        if (!await database.Actors.AnyAsync(one => one.Id == actor, cancellationToken))
        {
            return null;
        }

        await KnownReferences.CheckAsync(database, filter, cancellationToken);
        var lookup = await selection.ForPageAsync(filter, cancellationToken);
        var entries = options.Role == ActorQuoteRole.Speaker ? selection.Of(filter, actor, lookup) : selection.To(filter, actor, lookup);
        var keys = await QuoteKeys.ByDayAsync(
            [entries], isDescending: true, filter is { From: null, To: null }, page.After(request), page.Limit + 1, cancellationToken);
        var loaded = await QuotePages.LoadAsync(database, keys, page.Limit, request, options.OffsetUnit, cancellationToken);
        return new Page<QuoteResponse>([.. loaded.Items.Select(quote => quote.Response)], loaded.Next);
    }
}
