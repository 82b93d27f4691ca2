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
    private static readonly string[] Articles = ["the"];
    private static readonly string[] AlsoBeforePlaces = ["of", "into", "across", "between"];

    /// <summary>"May 1", "May 2018", "in May", "1 May": whether the match is a month here.</summary>
    public static bool IsMonth(string text, ImmutableArray<Token> tokens, int i, GazetteerMatch match) =>
        match.TokenCount == 1 && IsAny(text, tokens, i, Months, StringComparison.Ordinal)
        && (IsNumber(tokens, i + 1) || IsNumber(tokens, i - 1) || IsAny(text, tokens, i - 1, BeforeMonths));

    /// <summary>"In Muscat", "the Hague": of a match that some actors have as a surname and others as a place, those that the place stands for.</summary>
    public static GazetteerMatch AsPlace(string text, ImmutableArray<Token> tokens, int i, GazetteerMatch match)
    {
        if (match.TokenCount > 1 || !match.IsAmbiguous || !(IsAny(text, tokens, i - 1, BeforePlaces) || IsAny(text, tokens, i - 1, Articles)))
        {
            return match;
        }

        var places = match.Candidates.RemoveAll(candidate => candidate.Actor.Kind == ActorKind.Person);
        return places.IsEmpty ? match : match with { Candidates = places };
    }

    /// <summary>"Tim Jordan", and then "Jordan": whether the match of a country or a place is a person's surname here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="i">The token matched.</param>
    /// <param name="match">Whose name it is.</param>
    /// <param name="followsGivenName">Whether the word before can be nothing but a given name.</param>
    /// <param name="surnames">Those told so far; the word is added where it is one.</param>
    public static bool IsSurname(
        string text, ImmutableArray<Token> tokens, int i, GazetteerMatch match, bool followsGivenName, HashSet<string> surnames)
    {
        if (match.TokenCount > 1 || match.Source == NameSource.Demonym || match.Candidates[0].Actor.Kind != ActorKind.Country)
        {
            return false;
        }

        var word = tokens[i].Span.In(text);
        if (followsGivenName && tokens[i - 1].End + 1 == tokens[i].Start)
        {
            surnames.Add(word.ToString());
            return true;
        }

        return surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !IsAny(text, tokens, i - 1, BeforePlaces) && !IsAny(text, tokens, i - 1, AlsoBeforePlaces);
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
