using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>Links one mention by its own words; the chain decides where they do not suffice.</summary>
internal static class MentionLinker
{
    /// <summary>The link, or null where the mention's own words tell nothing.</summary>
    public static ActorLink? Link(LinkContext context, int index)
    {
        var mention = context.Mentions[index];
        return mention.Kind switch
        {
            MentionKind.PersonName => Person(context, index),
            MentionKind.OrganizationName => OrganizationLinker.Link(context, index),
            MentionKind.CountryName or MentionKind.Metonym => Place(context, index),
            MentionKind.Nominal => DescriptionLinker.Link(context, index),
            MentionKind.Group => People(context, index),
            _ => null,
        };
    }

    private static ActorLink Person(LinkContext context, int index)
    {
        var head = context.TextOf(context.Mentions[index].Head);
        if (!head.Contains(' ') && FullestName(context, index) is { } fuller && fuller != index)
        {
            return Person(context, fuller);
        }

        var candidates = Named(context.Gazetteer.FindByAlias(head, context.On), ActorKind.Person);
        if (candidates.IsEmpty && NameParts.WithoutInitials(head) is { } plain)
        {
            candidates = Named(context.Gazetteer.FindByAlias(plain, context.On), ActorKind.Person);
        }

        if (candidates.IsEmpty && FullestName(context, index) is { } full && full != index)
        {
            return Person(context, full);
        }

        if (candidates.IsEmpty && !head.Contains(' '))
        {
            candidates = context.Gazetteer.FindBySurname(head, context.On);
        }

        return candidates.Length switch
        {
            0 => LinkMethod.ToNew(NameParts.Shown(head), ActorKind.Person),
            1 => Sole(context, index, candidates[0]),
            _ => Namesakes.Choose(context, index, candidates) is { } chosen
                ? LinkMethod.To(chosen, LinkMethod.Context)
                : LinkMethod.Ambiguous,
        };
    }

    /// <summary>The only candidate, unless the words contradict: "Mrs Lund" is not Per Lund.</summary>
    private static ActorLink Sole(LinkContext context, int index, GazetteerCandidate candidate)
    {
        var gender = context.Mentions[index].Gender;
        var contradicts = candidate.Source == NameSource.Surname && gender != Gender.Unknown && candidate.Actor.Gender != Gender.Unknown
            && gender != candidate.Actor.Gender;
        return contradicts ? LinkMethod.Ambiguous : LinkMethod.To(candidate.Actor, LinkMethod.Of(candidate.Source));
    }

    /// <summary>Index of the chain's mention with the longest name, or null.</summary>
    private static int? FullestName(LinkContext context, int index)
    {
        int? fullest = null;
        var words = NameParts.Count(context.TextOf(context.Mentions[index].Head));
        foreach (var other in context.NamesOf(context.Chains[index]))
        {
            var count = NameParts.Count(context.TextOf(context.Mentions[other].Head));
            if (count > words && context.Mentions[other].Kind == MentionKind.PersonName)
            {
                (fullest, words) = (other, count);
            }
        }

        return fullest;
    }

    private static ActorLink? Place(LinkContext context, int index)
    {
        var found = context.Gazetteer.FindByAlias(context.TextOf(context.Mentions[index].Head), context.On);
        return found.Length switch
        {
            0 => null,
            1 => LinkMethod.To(found[0].Actor, LinkMethod.Of(found[0].Source)),
            _ when found[0].Source < found[1].Source => LinkMethod.To(found[0].Actor, LinkMethod.Of(found[0].Source)),
            _ => Namesakes.Choose(context, index, found) is { } chosen ? LinkMethod.To(chosen, LinkMethod.Context) : LinkMethod.Ambiguous,
        };
    }

    /// <summary>"The Russians" stand for their country.</summary>
    private static ActorLink? People(LinkContext context, int index)
    {
        var found = context.Gazetteer.FindCountryByDemonym(context.TextOf(context.Mentions[index].Head));
        return found.Length == 1 ? LinkMethod.To(found[0].Actor, LinkMethod.Demonym) : null;
    }

    private static ImmutableArray<GazetteerCandidate> Named(ImmutableArray<GazetteerCandidate> candidates, ActorKind kind) =>
        candidates.Length > 0 ? candidates.RemoveAll(candidate => candidate.Actor.Kind != kind) : candidates;
}
