using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>
/// Finds the stored actors behind one article's links, and makes those that nobody knows yet. The gazetteer given may know more than the
/// one that the article was read with: an actor that another article brought in meanwhile is found, not made twice.
/// </summary>
internal sealed class ActorResolution(ActorGazetteer gazetteer, DateTime now)
{
    private readonly Dictionary<(string Name, ActorKind Kind), Actor?> _byName = [];
    private readonly Dictionary<string, Actor> _byKey = [];

    /// <summary>The actors made, in the order in which they were asked for.</summary>
    public List<Actor> Made { get; } = [];

    /// <summary>The actor that <paramref name="link"/> stands for; null where the analysis abstained.</summary>
    public Actor? Resolve(ActorLink link, ExtractionResult extraction)
    {
        if (link is not { Name: { } name, Kind: { } kind })
        {
            return null;
        }

        return link.Key is { } key ? Known(key) : Named(name, kind, extraction);
    }

    private Actor? Known(string key)
    {
        if (!_byKey.TryGetValue(key, out var actor) && gazetteer.Find(key) is { } known)
        {
            actor = Reference(known);
            _byKey.Add(key, actor);
        }

        return actor;
    }

    private Actor? Named(string name, ActorKind kind, ExtractionResult extraction)
    {
        if (!_byName.TryGetValue((name, kind), out var actor))
        {
            var known = gazetteer.FindByAlias(name).Where(candidate => candidate.Actor.Kind == kind).Take(2).ToList();
            actor = known.Count switch
            {
                0 => Make(name, kind, extraction),
                1 => Known(known[0].Actor.Key),
                _ => null,
            };
            _byName.Add((name, kind), actor);
        }

        return actor;
    }

    private Actor Make(string name, ActorKind kind, ExtractionResult extraction)
    {
        var actor = GazetteerMapping.Create(name, kind, ActorOrigin.Article, now);
        var described = extraction.NewActors.FirstOrDefault(candidate => candidate.Name == name && candidate.Kind == kind);
        if (described is not null)
        {
            actor.Aliases.AddRange(described.Aliases.Select(alias => GazetteerMapping.Alias(alias)));
            actor.Roles.AddRange(described.Roles.Select(title => new Persistence.Entities.ActorRole { Title = title }));
        }

        Made.Add(actor);
        return actor;
    }

    /// <summary>A stored actor, as far as a quote's representation needs it; never to be saved itself.</summary>
    private static Actor Reference(GazetteerActor known)
    {
        var actor = GazetteerMapping.Create(known.Name, known.Kind, ActorOrigin.Seed, default);
        actor.Id = GazetteerMapping.IdOf(known.Key);
        return actor;
    }
}
