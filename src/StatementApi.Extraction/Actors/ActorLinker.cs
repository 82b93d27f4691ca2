using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Tells whom each mention stands for, chain by chain: by name, by office on the day, as the delegate of a country, as somebody new, or not at all.
/// Thread-safe.
/// </summary>
public static class ActorLinker
{
    /// <summary>One link a mention, in their order.</summary>
    /// <param name="document">The text.</param>
    /// <param name="mentions">Its mentions, in order.</param>
    /// <param name="chains">Chain of each mention: the index of the chain's first mention.</param>
    /// <param name="gazetteer">The known actors.</param>
    /// <param name="publishedOn">
    /// The day on which names and offices are meant. Where it is null, an office is resolved only if one person alone is known to have held it.
    /// </param>
    public static ImmutableArray<ActorLink> Link(
        Document document,
        ImmutableArray<Mention> mentions,
        ImmutableArray<int> chains,
        ActorGazetteer gazetteer,
        DateOnly? publishedOn)
    {
        var context = LinkContext.Create(document, mentions, chains, gazetteer, publishedOn);
        var ofChain = new ActorLink?[mentions.Length];
        var ranks = new double[mentions.Length];
        var ownLinks = new ActorLink?[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            ownLinks[i] = MentionLinker.Link(context, i);
            if (ownLinks[i] is { } own && Rank(own, mentions[i]) is var rank && rank > ranks[chains[i]])
            {
                (ofChain[chains[i]], ranks[chains[i]]) = (own, rank);
            }
        }

        var links = ImmutableArray.CreateBuilder<ActorLink>(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            links.Add(Settle(ownLinks[i], ofChain[chains[i]]));
        }

        GroupLinker.Link(context, links);
        return links.MoveToImmutable();
    }

    /// <summary>People by their names before all else; known actors before new ones, those before abstentions; then the surer, the first.</summary>
    private static double Rank(ActorLink link, Mention mention) =>
        (mention.Kind == MentionKind.PersonName ? 4 : 0) + (link.Key is not null ? 2 : link.IsResolved ? 1 : 0) + link.Confidence;

    private static ActorLink Settle(ActorLink? own, ActorLink? chain)
    {
        if (chain is null)
        {
            return own ?? LinkMethod.Unnamed;
        }

        return own is not null && own.Key == chain.Key && own.Name == chain.Name
            ? own
            : chain.IsResolved ? chain with { Method = LinkMethod.Coreference, Confidence = chain.Confidence * LinkMethod.CoreferenceTrust } : chain;
    }
}
