using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction;

/// <summary>Links a document that speaks to whoever issued it: "In a note, Oslo warned ... “...,” the note read". Thread-safe.</summary>
internal static class Issuers
{
    private const string Method = "issuer";
    private const int MostRelations = 8;

    /// <summary>How far from a statement the words can be that tell in what it was made, in UTF-16 code units.</summary>
    private const int LongestWay = 100;

    /// <summary>The links, with those of documents told before.</summary>
    /// <param name="document">The text.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="relations">Its attributions, in order.</param>
    /// <param name="links">Whom each mention stands for as far as known.</param>
    public static ImmutableArray<ActorLink> Link(
        Document document, ImmutableArray<Mention> mentions, ImmutableArray<AttributionRelation> relations, ImmutableArray<ActorLink> links)
    {
        var linked = links.ToBuilder();
        for (var i = 1; i < relations.Length; i++)
        {
            if (relations[i].SourceMention is >= 0 and var source && !links[source].IsResolved && Noun(document.Text, mentions[source]) is { Length: > 0 } noun
                && IssuerOf(document.Text, relations, i, noun, linked) is { } issuer)
            {
                linked[source] = issuer with { Method = Method, Confidence = issuer.Confidence * LinkMethod.CoreferenceTrust };
            }
        }

        return linked.ToImmutable();
    }

    /// <summary>The noun of "the note", or nothing where the mention is no document that has been told of.</summary>
    private static ReadOnlySpan<char> Noun(string text, Mention mention) =>
        mention.Kind == MentionKind.Nominal && mention.Span.In(text).StartsWith("the ", StringComparison.OrdinalIgnoreCase) && mention.Span.Length == mention.Head.Length + "the ".Length
        && (WordLexicon.OfNoun(mention.Head.In(text)) & Mentions.WordClass.Document) != 0
            ? mention.Head.In(text)
            : default;

    /// <summary>Who made the last statement in such a document.</summary>
    private static ActorLink? IssuerOf(
        string text, ImmutableArray<AttributionRelation> relations, int index, ReadOnlySpan<char> noun, ImmutableArray<ActorLink>.Builder links)
    {
        for (var i = index - 1; i >= Math.Max(0, index - MostRelations); i--)
        {
            if (relations[i] is { SourceMention: >= 0 and var source, Source: { } said, Cue: { } cue } earlier && links[source].IsResolved
                && IsMadeIn(text, said, cue.Span, earlier.Content[0], noun))
            {
                return links[source];
            }
        }

        return null;
    }

    private static bool IsMadeIn(string text, TextSpan source, TextSpan cue, TextSpan content, ReadOnlySpan<char> noun)
    {
        var start = Math.Min(source.Start, cue.Start);
        var end = Math.Max(source.End, cue.End);
        var first = Math.Max(Math.Max(0, start - LongestWay), text.LastIndexOf('\n', start) + 1);
        var last = Math.Min(content.Start > end ? content.Start : text.Length, end + LongestWay);
        var behind = text.AsSpan(end..last);
        return Has(text.AsSpan(first..start), noun) || Has(behind[..(behind.IndexOfAny('.', '\n') is >= 0 and var stop ? stop : behind.Length)], noun);
    }

    private static bool Has(ReadOnlySpan<char> words, ReadOnlySpan<char> noun)
    {
        var at = words.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return at > 0 && words[at - 1] == ' ' && (at + noun.Length == words.Length || !char.IsLetter(words[at + noun.Length]));
    }
}
