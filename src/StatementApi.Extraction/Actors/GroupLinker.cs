using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>Links several named speakers together ("Macron and Merz") to one group, named "A; B".</summary>
internal static class GroupLinker
{
    private const int MostMembers = 12;

    /// <summary>Replaces the links of coordinations whose members are all known by name, and of what takes them up.</summary>
    public static void Link(LinkContext context, ImmutableArray<ActorLink>.Builder links)
    {
        var groups = new Dictionary<int, ActorLink>();
        for (var i = 0; i < links.Count; i++)
        {
            var mention = context.Mentions[i];
            if (mention.Kind == MentionKind.Group && mention.Head == mention.Span && Named(context, links, i) is { } group)
            {
                links[i] = group;
                groups.TryAdd(context.Chains[i], group);
            }
            else if (!links[i].IsResolved && groups.TryGetValue(context.Chains[i], out var known))
            {
                links[i] = known with { Method = LinkMethod.Coreference, Confidence = known.Confidence * LinkMethod.CoreferenceTrust };
            }
        }
    }

    private static ActorLink? Named(LinkContext context, ImmutableArray<ActorLink>.Builder links, int group)
    {
        var names = new List<string>();
        var span = context.Mentions[group].Span;
        var end = span.Start;
        for (var i = group + 1; i < links.Count && context.Mentions[i].Span.Start < span.End; i++)
        {
            if (context.Mentions[i].Span.Start < end)
            {
                continue;
            }

            if (links[i].Name is not { } name || names.Count == MostMembers)
            {
                return null;
            }

            end = context.Mentions[i].Span.End;
            names.Add(name);
        }

        return names.Count > 1 ? LinkMethod.ToNew(string.Join("; ", names), ActorKind.Group, LinkMethod.Group) : null;
    }
}
