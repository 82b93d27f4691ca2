using StatementApi.Persistence;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>The actors that a filter lets through, as a query yet to be run.</summary>
/// <param name="database">Where to read.</param>
/// <param name="search">Finds names.</param>
internal sealed class ActorSelection(StatementDbContext database, IActorSearch search)
{
    /// <summary>The actors, in no order.</summary>
    public IQueryable<Actor> Of(ActorFilter filter)
    {
        var actors = database.Actors.AsQueryable();
        if (filter.Q is { } words)
        {
            var found = search.Find(database, NameQuery.Parse(words));
            actors = actors.Where(actor => found.Contains(actor.Id));
        }

        actors = filter.Kind is { } kind ? actors.Where(actor => actor.Kind == kind) : actors;
        return filter.Country is { } country ? actors.Where(actor => actor.Country == country) : actors;
    }
}
