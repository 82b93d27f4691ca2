using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>Gathers what an article tells of the actors that the gazetteer lacks: their names and titles.</summary>
public static class NewActorCollector
{
    /// <summary>
    /// The new persons and organizations among the links, in order of their first mention, each once. Groups are not actors of their own: their
    /// members are.
    /// </summary>
    public static ImmutableArray<NewActor> Collect(Document document, ImmutableArray<Mention> mentions, ImmutableArray<ActorLink> links)
    {
        var found = new Dictionary<(string Name, ActorKind Kind), Described>();
        var order = new List<Described>();
        for (var i = 0; i < mentions.Length; i++)
        {
            if (links[i] is not { Key: null, Name: { } name, Kind: { } kind and not ActorKind.Group })
            {
                continue;
            }

            if (!found.TryGetValue((name, kind), out var actor))
            {
                order.Add(found[(name, kind)] = actor = new Described(name, kind));
            }

            actor.Add(document, mentions[i]);
        }

        return [.. order.Select(actor => actor.ToNewActor())];
    }

    private sealed class Described(string name, ActorKind kind)
    {
        private readonly List<string> _aliases = [];
        private readonly List<string> _roles = [];

        public void Add(Document document, Mention mention)
        {
            if (mention.Kind is MentionKind.PersonName or MentionKind.OrganizationName)
            {
                AddOnce(_aliases, NameParts.Spaced(mention.Head.In(document.Text)), except: name);
            }

            if (kind == ActorKind.Person && mention.Title is { } title)
            {
                AddOnce(_roles, NameParts.Spaced(title.In(document.Text)), except: string.Empty);
            }
        }

        public NewActor ToNewActor() => new(name, kind, [.. _aliases], [.. _roles]);

        private static void AddOnce(List<string> list, string value, string except)
        {
            if (value != except && !list.Contains(value))
            {
                list.Add(value);
            }
        }
    }
}
