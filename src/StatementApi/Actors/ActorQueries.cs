using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Actors;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Actors;

/// <summary>Reads actors.</summary>
internal sealed class ActorQueries(StatementDbContext database, ActorSelection selection)
{
    /// <summary>The actors after <paramref name="after"/>, in the order <paramref name="sort"/>.</summary>
    public Task<List<ActorResponse>> ListAsync(ActorFilter filter, string sort, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var actors = selection.Of(filter);
        var ordered = sort == ActorOrder.MostQuoted ? MostQuoted(actors, after) : ByName(actors, after);
        return ordered.Take(count).Select(ActorProjection.Response).AsSplitQuery().ToListAsync(cancellationToken);
    }

    /// <summary>The cursor key of a row in a list of that order.</summary>
    public static CursorKey KeyOf(ActorResponse actor, string sort) => new(
        sort == ActorOrder.MostQuoted ? actor.QuoteCount.ToString(CultureInfo.InvariantCulture) : NameFolder.Fold(actor.Name), actor.Id);

    /// <summary>The actor, or null.</summary>
    public Task<ActorResponse?> FindAsync(long id, CancellationToken cancellationToken) => database.Actors
        .Where(actor => actor.Id == id)
        .Select(ActorProjection.Response)
        .AsSplitQuery()
        .SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<Actor> ByName(IQueryable<Actor> actors, CursorKey? after)
    {
        if (after is { Sort: { } name, Id: var id })
        {
            actors = actors.Where(actor => actor.FoldedName.CompareTo(name) >= 0 && (actor.FoldedName.CompareTo(name) > 0 || actor.Id > id));
        }

        return actors.OrderBy(actor => actor.FoldedName).ThenBy(actor => actor.Id);
    }

    private static IQueryable<Actor> MostQuoted(IQueryable<Actor> actors, CursorKey? after)
    {
        if (after is { Sort: { } sort, Id: var id })
        {
            var bound = CursorKey.Number<int>(sort);
            actors = actors.Where(actor => actor.QuoteCount <= bound && (actor.QuoteCount < bound || actor.Id < id));
        }

        return actors.OrderByDescending(actor => actor.QuoteCount).ThenByDescending(actor => actor.Id);
    }
}
