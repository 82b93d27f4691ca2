using System.Linq.Expressions;
using StatementApi.Persistence.Entities;

namespace StatementApi.Actors;

/// <summary>Represents stored actors.</summary>
internal static class ActorProjection
{
    /// <summary>The representation of an actor, for queries.</summary>
    public static readonly Expression<Func<Actor, ActorResponse>> Response = actor => new ActorResponse(
        actor.Id,
        actor.Name,
        actor.Kind,
        actor.Country,
        actor.Aliases.OrderBy(alias => alias.Id)
            .Select(alias => new ActorAliasContract { Name = alias.Name, From = alias.ValidFrom, To = alias.ValidTo })
            .ToList(),
        actor.Roles.OrderBy(role => role.Id)
            .Select(role => new ActorRoleContract { Title = role.Title, Organization = role.Organization, From = role.ValidFrom, To = role.ValidTo })
            .ToList(),
        actor.QuoteCount,
        actor.FirstQuotedOn,
        actor.LastQuotedOn);

    private static readonly Func<Actor, ActorResponse> Compiled = Response.Compile();

    /// <summary>The representation of an actor whose aliases and roles are loaded.</summary>
    public static ActorResponse Represent(this Actor actor) => Compiled(actor);
}
