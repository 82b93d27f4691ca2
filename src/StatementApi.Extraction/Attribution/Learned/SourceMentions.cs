using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Which mention a source stands for.</summary>
internal static class SourceMentions
{
    /// <summary>
    /// Of the mentions that share text with <paramref name="source"/>, the first whose head lies in it, names before descriptions that they are no part of ("the mayor, Anna
    /// Lind", but not "Lind's lawyer"); -1 if none does. Mentions are in text order.
    /// </summary>
    public static int Best(ImmutableArray<Mention> mentions, TextSpan source)
    {
        var best = -1;
        for (var i = FirstFrom(mentions, source.Start); i < mentions.Length && mentions[i].Span.Start < source.End; i++)
        {
            if (source.Overlaps(mentions[i].Head) && (best < 0 || (!IsName(mentions[best]) && IsName(mentions[i]) && !mentions[best].Span.Contains(mentions[i].Span))))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool IsName(Mention mention) => mention.Kind is MentionKind.PersonName or MentionKind.OrganizationName;

    /// <summary>The first mention that starts at <paramref name="position"/> or shortly before it.</summary>
    private static int FirstFrom(ImmutableArray<Mention> mentions, int position)
    {
        const int mentionsAcross = 4;
        return Math.Max(0, mentions.FirstFrom(position, static mention => mention.Span.Start) - mentionsAcross);
    }
}
