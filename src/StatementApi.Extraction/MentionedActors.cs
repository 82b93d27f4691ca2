using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction;

/// <summary>
/// Whom a content mentions by name, description or pronoun: each actor once, where the content mentions it first. The speaker is left out ("he said
/// he would go" is not about somebody), and so are the words that name an addressee ("Minister, you are wrong") and several together ("A and B", of
/// whom each is mentioned).
/// </summary>
/// <param name="mentions">The article's mentions, ascending by start.</param>
/// <param name="links">Whom each stands for.</param>
internal sealed class MentionedActors(ImmutableArray<Mention> mentions, ImmutableArray<ActorLink> links)
{
    /// <summary>The statements without mentions of people whom nobody knows: to be mentioned alone does not introduce an actor.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="introduced">The new actors that the article introduces.</param>
    public static ImmutableArray<Statement> OfKnown(ImmutableArray<Statement> statements, ImmutableArray<NewActor> introduced)
    {
        var names = introduced.Select(actor => (actor.Name, actor.Kind)).ToHashSet();
        bool IsUnknown(Participant mentioned) =>
            mentioned.Actor is { Key: null, Name: { } name, Kind: { } kind } && !names.Contains((name, kind));
        return [.. statements.Select(statement => statement.Mentions.Any(IsUnknown)
            ? statement with { Mentions = statement.Mentions.RemoveAll(IsUnknown) }
            : statement)];
    }

    /// <summary>The mentioned, in text order.</summary>
    /// <param name="content">The pieces of the content, in text order.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="addressees">Who receives it.</param>
    public ImmutableArray<Participant> In(
        ImmutableArray<TextSpan> content, Participant speaker, ImmutableArray<Participant> addressees)
    {
        var found = ImmutableArray.CreateBuilder<Participant>();
        foreach (var piece in content)
        {
            for (var i = mentions.FirstFrom(piece.Start, static mention => mention.Span.Start); i < mentions.Length && mentions[i].Span.Start < piece.End; i++)
            {
                var participant = new Participant(mentions[i].Span, links[i]);
                if (mentions[i].Span.End <= piece.End && IsSomebody(links[i]) && !IsSame(links[i], speaker.Actor)
                    && !addressees.Any(addressee => addressee.Mention == participant.Mention)
                    && !found.Any(earlier => IsSame(earlier.Actor, links[i])))
                {
                    found.Add(participant);
                }
            }
        }

        return found.DrainToImmutable();
    }

    private static bool IsSomebody(ActorLink link) => link.IsResolved && link is not { Key: null, Kind: ActorKind.Group };

    private static bool IsSame(ActorLink one, ActorLink other) => one.Key == other.Key && one.Name == other.Name && one.Kind == other.Kind;
}
