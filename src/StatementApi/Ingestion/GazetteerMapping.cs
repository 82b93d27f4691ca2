using StatementApi.Extraction.Actors;
using StatementApi.Persistence.Entities;
using ActorAlias = StatementApi.Persistence.Entities.ActorAlias;
using ActorRole = StatementApi.Persistence.Entities.ActorRole;

namespace StatementApi.Ingestion;

/// <summary>Turns stored actors into those that the analysis knows, and back.</summary>
internal static class GazetteerMapping
{
    /// <summary>The actor as the analysis knows it, under its identity; aliases and roles must be loaded.</summary>
    public static GazetteerActor ToGazetteer(this Actor actor) => new(
        KeyOf(actor.Id),
        actor.Name,
        actor.Kind,
        [.. actor.Aliases.Select(alias => new Extraction.Actors.ActorAlias(alias.Name, alias.ValidFrom, alias.ValidTo))],
        [.. actor.Roles.Select(role => new Extraction.Actors.ActorRole(role.Title, role.Organization, role.ValidFrom, role.ValidTo))],
        actor.Country,
        actor.Gender,
        actor.Demonyms,
        actor.Metonyms);

    /// <summary>A new entity for an actor of the seed list; its key there is not kept.</summary>
    public static Actor ToEntity(this GazetteerActor seed, DateTime now)
    {
        var actor = Create(seed.Name, seed.Kind, ActorOrigin.Seed, now);
        actor.Country = seed.Country;
        actor.Gender = seed.Gender;
        actor.Demonyms = seed.Demonyms.IsDefault ? [] : seed.Demonyms;
        actor.Metonyms = seed.Metonyms.IsDefault ? [] : seed.Metonyms;
        actor.Aliases.AddRange(seed.Aliases.Select(alias => Alias(alias.Name, alias.From, alias.To)));
        actor.Roles.AddRange(seed.Roles.Select(role => new ActorRole
        {
            Title = role.Title,
            Organization = role.Organization,
            ValidFrom = role.From,
            ValidTo = role.To,
        }));
        return actor;
    }

    /// <summary>A new actor without aliases and roles.</summary>
    public static Actor Create(string name, ActorKind kind, ActorOrigin origin, DateTime now) => new()
    {
        Name = name,
        FoldedName = NameFolder.Fold(name),
        Kind = kind,
        Origin = origin,
        CreatedAt = now,
    };

    /// <summary>A new alias.</summary>
    public static ActorAlias Alias(string name, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Name = name,
        FoldedName = NameFolder.Fold(name),
        ValidFrom = from,
        ValidTo = to,
    };

    /// <summary>The gazetteer's key of a stored actor.</summary>
    public static string KeyOf(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The identity behind a gazetteer's key.</summary>
    public static long IdOf(string key) => long.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
}
