using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>A nickname in marks between given name and surname: <c>Robert T. "Bob" Hale</c>. It is part of the name, and quotes nobody.</summary>
internal static class Nickname
{
    private const int MostWords = 2;

    /// <summary>The token behind the closing mark where a nickname opens with the token; else the token itself.</summary>
    public static int End(string text, ImmutableArray<Token> tokens, int open)
    {
        if (tokens[open].Kind != TokenKind.QuotationMark || open == 0 || tokens[open - 1].End + 1 != tokens[open].Start)
        {
            return open;
        }

        var close = open + 1;
        while (close < tokens.Length && close - open <= MostWords && IsCapitalised(text, tokens[close]))
        {
            close++;
        }

        return close > open + 1 && IsClosed(tokens, open, close) && IsNamed(text, tokens, open - 1, close + 1) ? close + 1 : open;
    }

    private static bool IsClosed(ImmutableArray<Token> tokens, int open, int close) =>
        close + 1 < tokens.Length && tokens[close].Kind == TokenKind.QuotationMark && tokens[open].End == tokens[open + 1].Start
        && tokens[close - 1].End == tokens[close].Start && tokens[close].End + 1 == tokens[close + 1].Start;

    /// <summary>Whether a given name, listed or not, stands before the nickname, with or without an initial, and what can be a surname behind it.</summary>
    private static bool IsNamed(string text, ImmutableArray<Token> tokens, int given, int surname)
    {
        given = given > 0 && tokens[given].Span.In(text) is [_, '.'] ? given - 1 : given;
        if (!IsCapitalised(text, tokens[given]) || !IsCapitalised(text, tokens[surname]))
        {
            return false;
        }

        var (before, behind) = (WordLexicon.Of(tokens[given].Span.In(text)), WordLexicon.Of(tokens[surname].Span.In(text)));
        return before.HasFlag(WordClass.GivenName) ? (behind & WordClass.Function) == 0 : (before | behind) == WordClass.None;
    }

    private static bool IsCapitalised(string text, Token token) => token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]);
}
