using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>Reads the quotes of one actor.</summary>
internal sealed class ActorQuoteQueries(StatementDbContext database, QuoteSelection selection, QuotePages pages)
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
        var keys = options.Role == ActorQuoteRole.Speaker
            ? await selection.KeysByDayAsync(
                filter, [actor], isDescending: true, filter is { From: null, To: null }, page.After(request), page.Limit + 1, cancellationToken)
            : await ToldAsync(actor, filter, page.After(request), page.Limit + 1, cancellationToken);
        var loaded = await pages.LoadAsync(keys, page.Limit, request, options.OffsetUnit, cancellationToken);
        loaded = selection.Highlight(loaded, filter, options.OffsetUnit);
        return new Page<QuoteResponse>([.. loaded.Items.Select(quote => quote.Response)], loaded.Next);
    }

    private async Task<List<CursorKey>> ToldAsync(
        long actor, StatementFilter filter, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var entries = selection.To(filter, actor, await selection.ForPageAsync(filter, cancellationToken));
        return await QuoteKeys.ByDayAsync(
            [entries], isDescending: true, filter is { From: null, To: null }, after, count, cancellationToken);
    }
}
