using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>Tells whether a name can end with a token or go on to the next.</summary>
internal static class TokenGap
{
    /// <summary>White space within a name is a space or a wrapped line, seldom indented; more is layout.</summary>
    private const int MaxWhiteSpace = 16;

    /// <summary>Whether a name can end with the token: a word or number, but no genitive ending ("American’s" is not "Americans").</summary>
    public static bool CanEndName(string text, Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number && text[token.Start] is not ('\'' or '\u2019');

    /// <summary>Whether <paramref name="next"/> can belong to the same name: it follows in the same paragraph and is a word or one of <c>, - ' &amp; /</c>.</summary>
    public static bool ContinuesName(string text, Token previous, Token next)
    {
        if (next.Kind is TokenKind.QuotationMark or TokenKind.Symbol || next.Start - previous.End > MaxWhiteSpace)
        {
            return false;
        }

        var gap = text.AsSpan(previous.End, next.Start - previous.End);
        return gap.Count('\n') < 2
            && (next.Kind != TokenKind.Punctuation || text[next.Start] is ',' or '-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '\u2019' or '&' or '/');
    }
}
