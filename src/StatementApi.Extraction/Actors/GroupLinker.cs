using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Links several speakers together to one group, named "A; B": named ones ("Macron and Merz"), the delegates of several countries, and those who hold the same office in
/// several ("the foreign ministers of Poland and Norway"), and the two whom the article is about ("the two leaders").
/// </summary>
internal static class GroupLinker
{
    private const int MostMembers = 12;

    /// <summary>Replaces the links of coordinations whose members are all known by name, and of what takes them up.</summary>
    public static void Link(LinkContext context, ImmutableArray<ActorLink>.Builder links)
    {
        var groups = new Dictionary<int, ActorLink>();
        var firstTwo = FirstTwo(context, links);
        for (var i = 0; i < links.Count; i++)
        {
            var mention = context.Mentions[i];
            if (mention.Kind == MentionKind.Group && (Members(context, links, i) ?? Pair(context, i, firstTwo)) is { } group)
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

    /// <summary>"The two ministers", "both leaders": those whom the article names first.</summary>
    private static ActorLink? Pair(LinkContext context, int group, (ActorLink Link, int Second)? firstTwo) =>
        firstTwo is var (link, second) && second < group && IsPair(context.TextOf(context.Mentions[group].Span))
        && context.TextOf(context.Mentions[group].Head) is "leaders" or "ministers" or "presidents" or "premiers" or "men" or "women" or "politicians" or "envoys"
            ? link
            : null;

    /// <summary>The first two persons whom the article names, where it names them together, and the mention of the second.</summary>
    private static (ActorLink Link, int Second)? FirstTwo(LinkContext context, ImmutableArray<ActorLink>.Builder links)
    {
        const int farthestApart = 2;
        var first = -1;
        for (var i = 0; i < links.Count; i++)
        {
            if (context.Mentions[i].Kind != MentionKind.PersonName || links[i].Name is not { } name)
            {
                continue;
            }

            if (first >= 0 && name != links[first].Name)
            {
                return context.Mentions[i].Sentence - context.Mentions[first].Sentence <= farthestApart
                    ? (LinkMethod.ToNew($"{links[first].Name}; {name}", ActorKind.Group, LinkMethod.Group), i)
                    : null;
            }

            first = i;
        }

        return null;
    }

    private static bool IsPair(ReadOnlySpan<char> text) =>
        text.StartsWith("the two ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("both ", StringComparison.OrdinalIgnoreCase);

    private static ActorLink? Members(LinkContext context, ImmutableArray<ActorLink>.Builder links, int group)
    {
        var mention = context.Mentions[group];
        var head = context.TextOf(mention.Head);
        return mention.Head == mention.Span || head is "representatives" or "delegates" or "delegations" or "observers" ? Joined(context, group, i => links[i].Name)
            : head.EndsWith('s') && mention.Title is null && head[..^1].ToString() is var office ? Joined(context, group, i => Holder(context, i, office))
            : null;
    }

    /// <summary>Name of the one who holds the office in the country or body, or null.</summary>
    private static string? Holder(LinkContext context, int body, string office) =>
        OfficeSearch.Described(context.Gazetteer, $"{office} of {context.TextOf(context.Mentions[body].Head)}", context.On, ofOneHolder: true) is [{ Actor.Name: var name }] ? name : null;

    /// <summary>The names of all mentions within the group's, or null where one has none.</summary>
    private static ActorLink? Joined(LinkContext context, int group, Func<int, string?> nameOf)
    {
        var names = new List<string>();
        var span = context.Mentions[group].Span;
        var end = span.Start;
        for (var i = group + 1; i < context.Mentions.Length && context.Mentions[i].Span.Start < span.End; i++)
        {
            if (context.Mentions[i].Span.Start < end || MentionKind.Group == context.Mentions[i].Kind)
            {
                continue;
            }

            if (nameOf(i) is not { } name || names.Count == MostMembers)
            {
                return null;
            }

            end = context.Mentions[i].Span.End;
            names.Add(name);
        }

        return names.Count > 1 ? LinkMethod.ToNew(string.Join("; ", names), ActorKind.Group, LinkMethod.Group) : null;
    }
}
