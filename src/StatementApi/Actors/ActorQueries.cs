using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Http.Problems;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Actors;

/// <summary>Reads actors.</summary>
internal sealed class ActorQueries(StatementDbContext database, ActorSelection selection)
{
    /// <summary>The actors after <paramref name="after"/>, in the order asked for.</summary>
    /// <exception cref="ProblemException">400: relevance without words, or a cursor of another order.</exception>
    public Task<List<ListedActor>> ListAsync(
        ActorFilter filter, ActorListOptions options, CursorKey? after, int count, CancellationToken cancellationToken) =>
        (options.Sort ?? (filter.Q is null ? ActorOrder.ByName : ActorOrder.Relevance)) switch
        {
            ActorOrder.Relevance when filter.Q is null => throw ProblemException.InvalidField("sort", "is by relevance, which needs words in q"),
            ActorOrder.Relevance => MostRelevantAsync(filter, after, count, cancellationToken),
            ActorOrder.MostQuoted => ReadAsync(MostQuoted(selection.Of(filter), after), count, QuoteCountOf, cancellationToken),
            _ => ReadAsync(ByName(selection.Of(filter), after), count, actor => actor.FoldedName, cancellationToken),
        };

    /// <summary>The actor, or null.</summary>
    public Task<ActorResponse?> FindAsync(long id, CancellationToken cancellationToken) => database.Actors
        .Where(actor => actor.Id == id)
        .Select(ActorProjection.Response)
        .AsSplitQuery()
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Fit after fit, so that a page that is full of better names never looks for worse ones.</summary>
    private async Task<List<ListedActor>> MostRelevantAsync(
        ActorFilter filter, CursorKey? after, int count, CancellationToken cancellationToken)
    {
        var actors = new List<ListedActor>();
        var (first, within) = Place(after);
        for (var fit = first; fit <= NameFit.Typo && actors.Count < count; fit++)
        {
            var fitting = MostQuoted(selection.Fitting(filter, fit), fit == first ? within : null);
            var prefix = $"{(int)fit}:";
            actors.AddRange(await ReadAsync(fitting, count - actors.Count, actor => prefix + QuoteCountOf(actor), cancellationToken));
        }

        return actors;
    }

    /// <summary>The fit in which a page starts, and after whom.</summary>
    private static (NameFit Fit, CursorKey? Within) Place(CursorKey? after) => after switch
    {
        null => (NameFit.Exact, null),
        { Sort: { Length: > 2 } sort } key when sort[1] == ':' && sort[0] is >= '0' and <= '3' => ((NameFit)(sort[0] - '0'), key with { Sort = sort[2..] }),
        _ => throw Cursor.Refuse("does not fit the order of this list"),
    };

    private static async Task<List<ListedActor>> ReadAsync(
        IQueryable<Actor> ordered, int count, Func<Actor, string> sort, CancellationToken cancellationToken)
    {
        var actors = await ordered.Take(count)
            .Include(actor => actor.Aliases.OrderBy(alias => alias.Id))
            .Include(actor => actor.Roles.OrderBy(role => role.Id))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return actors.ConvertAll(actor => new ListedActor(actor.Represent(), new CursorKey(sort(actor), actor.Id)));
    }

    private static string QuoteCountOf(Actor actor) => actor.QuoteCount.ToString(CultureInfo.InvariantCulture);

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
