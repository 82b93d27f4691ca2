using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>Chooses among actors of one name by what the article says of them, or not at all.</summary>
internal static class Namesakes
{
    private const int OfTitle = 4;
    private const int OfGender = 2;
    private const int OfSurroundings = 1;

    /// <summary>The candidate that the context fits best, or null where two fit alike or none is supported.</summary>
    public static GazetteerActor? Choose(LinkContext context, int index, ImmutableArray<GazetteerCandidate> candidates)
    {
        GazetteerActor? best = null;
        var highest = 0;
        var isTie = false;
        foreach (var candidate in candidates)
        {
            var score = Score(context, index, candidate.Actor);
            if (score > highest)
            {
                (best, highest, isTie) = (candidate.Actor, score, false);
            }
            else if (score == highest)
            {
                isTie = true;
            }
        }

        return isTie ? null : best;
    }

    private static int Score(LinkContext context, int index, GazetteerActor actor)
    {
        var score = actor.Country is { } country && context.Surroundings.Contains(country) ? OfSurroundings : 0;
        foreach (var other in context.NamesOf(context.Chains[index]))
        {
            var mention = context.Mentions[other];
            if (mention.Gender != Gender.Unknown && actor.Gender != Gender.Unknown)
            {
                score += mention.Gender == actor.Gender ? OfGender : -OfGender;
            }

            score += mention.Title is { } title && Holds(context, actor, title.In(context.Document.Text)) ? OfTitle : 0;
        }

        foreach (var role in actor.Roles)
        {
            if (role.Organization is { } body && context.Surroundings.Contains(body))
            {
                return score + OfSurroundings;
            }
        }

        return score;
    }

    private static bool Holds(LinkContext context, GazetteerActor actor, ReadOnlySpan<char> title)
    {
        foreach (var holder in context.Gazetteer.FindByDescription(title, context.On))
        {
            if (holder.Actor.Key == actor.Key)
            {
                return true;
            }
        }

        foreach (var role in actor.Roles)
        {
            if (title.EndsWith(role.Title, StringComparison.OrdinalIgnoreCase) && (role.Organization is null || !HasNameBefore(title, role.Title)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNameBefore(ReadOnlySpan<char> title, string role) => title.Length > role.Length && char.IsUpper(title[0]);
}
