using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>The actors that a filter lets through, as queries yet to be run.</summary>
/// <param name="database">Where to read.</param>
/// <param name="search">Finds names.</param>
internal sealed class ActorSelection(StatementDbContext database, IActorSearch search)
{
    /// <summary>The actors, in no order.</summary>
    public IQueryable<Actor> Of(ActorFilter filter) => filter.Q is { } words
        ? Narrow(Named(NameQuery.Parse(words), NameFit.Typo), filter)
        : Narrow(database.Actors, filter);

    /// <summary>Those of them whose best name fits the filter's words exactly so well.</summary>
    public IQueryable<Actor> Fitting(ActorFilter filter, NameFit fit)
    {
        var query = NameQuery.Parse(filter.Q!);
        var actors = Named(query, fit);
        if (fit > NameFit.Exact)
        {
            var better = search.Find(database, query, fit - 1);
            actors = actors.Where(actor => !better.Contains(actor.Id));
        }

        return Narrow(actors, filter);
    }

    private IQueryable<Actor> Named(NameQuery query, NameFit atWorst)
    {
        var found = search.Find(database, query, atWorst);
        return database.Actors.Where(actor => found.Contains(actor.Id));
    }

    private static IQueryable<Actor> Narrow(IQueryable<Actor> actors, ActorFilter filter)
    {
        actors = filter.Kind is { } kind ? actors.Where(actor => actor.Kind == kind) : actors;
        return filter.Country is { } country ? actors.Where(actor => actor.Country == country) : actors;
    }
}
