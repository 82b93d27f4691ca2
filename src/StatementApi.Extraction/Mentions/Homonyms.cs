using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>Surnames that are also the name of a month or of a place, told apart by the words beside them.</summary>
internal static class Homonyms
{
    private static readonly string[] Months = ["March", "April", "May", "June", "August"];
    private static readonly string[] BeforeMonths = ["in", "since", "until", "till", "early", "late", "mid", "mid-", "during", "last", "next", "this"];
    private static readonly string[] BeforePlaces = ["in", "near", "outside", "around", "to", "from", "at"];

    /// <summary>"May 1", "May 2018", "in May", "1 May": whether the match is a month here.</summary>
    public static bool IsMonth(string text, ImmutableArray<Token> tokens, int i, GazetteerMatch match) =>
        match.TokenCount == 1 && IsAny(text, tokens, i, Months, StringComparison.Ordinal)
        && (IsNumber(tokens, i + 1) || IsNumber(tokens, i - 1) || IsAny(text, tokens, i - 1, BeforeMonths));

    /// <summary>"In Muscat": of a match that some actors have as a surname and others as a place, those that the place stands for.</summary>
    public static GazetteerMatch AsPlace(string text, ImmutableArray<Token> tokens, int i, GazetteerMatch match)
    {
        if (match.TokenCount > 1 || !match.IsAmbiguous || !IsAny(text, tokens, i - 1, BeforePlaces))
        {
            return match;
        }

        var places = match.Candidates.RemoveAll(candidate => candidate.Actor.Kind == ActorKind.Person);
        return places.IsEmpty ? match : match with { Candidates = places };
    }

    private static bool IsNumber(ImmutableArray<Token> tokens, int i) =>
        i >= 0 && i < tokens.Length && tokens[i].Kind == TokenKind.Number;

    private static bool IsAny(
        string text, ImmutableArray<Token> tokens, int i, string[] words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        if (i < 0)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (tokens[i].Span.In(text).Equals(word, comparison))
            {
                return true;
            }
        }

        return false;
    }
}
