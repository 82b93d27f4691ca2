using System.Collections.Immutable;
using System.Globalization;

namespace StatementApi.Extraction.Text;

/// <summary>Finds the ends of a paragraph's sentences.</summary>
/// <param name="text">The document's text.</param>
/// <param name="tokens">The document's tokens.</param>
/// <param name="end">Index one past the paragraph's last token.</param>
internal readonly ref struct SentenceScanner(string text, ImmutableArray<Token> tokens, int end)
{
    private const int LongestEnumerator = 2;

    /// <summary>Index one past the last token of the sentence that begins at token <paramref name="first"/>.</summary>
    public int EndFrom(int first)
    {
        for (var i = first; i < end; i++)
        {
            if (!MayEnd(tokens[i]))
            {
                continue;
            }

            var next = AfterClosers(i, out var quoted);
            if (next == end || (!IsEnumerator(first, i) && Ends(i, next, quoted)))
            {
                return next;
            }

            i = next - 1;
        }

        return end;
    }

    private bool MayEnd(Token token)
    {
        var last = text[token.End - 1];
        return last == '.' || (token.Kind == TokenKind.Punctuation && Characters.IsTerminal(last));
    }

    /// <summary>A number and a point in front of a list's item ("1. The parties ...").</summary>
    private bool IsEnumerator(int first, int terminal) =>
        terminal == first + 1
        && tokens[first].Kind == TokenKind.Number
        && tokens[first].Span.Length <= LongestEnumerator
        && tokens[terminal].Start == tokens[first].End
        && text[tokens[terminal].Start] == '.';

    private int AfterClosers(int terminal, out bool quoted)
    {
        quoted = false;
        var next = terminal + 1;
        while (next < end && (Closes(next) || IsFurtherTerminal(next)))
        {
            quoted |= tokens[next].Kind == TokenKind.QuotationMark;
            next++;
        }

        return next;
    }

    private bool IsFurtherTerminal(int token) =>
        tokens[token].Kind == TokenKind.Punctuation
        && Characters.IsTerminal(text[tokens[token].Start])
        && LeansBack(token);

    /// <summary>A closing bracket, an emoji, a mark of closing shape, or one that leans on what precedes it and not on what follows.</summary>
    private bool Closes(int token)
    {
        var first = text[tokens[token].Start];
        if (tokens[token].Kind != TokenKind.QuotationMark)
        {
            return Characters.IsClosingBracket(first) || IsPictograph(tokens[token]);
        }

        var leansForward = token + 1 < end
            && tokens[token + 1].Start == tokens[token].End
            && tokens[token + 1].Kind is TokenKind.Word or TokenKind.Number;
        return leansForward
            ? first is '”' or '»' && LeansBack(token)
            : LeansBack(token) || first is '”' or '’' or '»' or '›';
    }

    private bool IsPictograph(Token token) =>
        token.Kind == TokenKind.Symbol && Characters.Category(text, token.Start, out _) == UnicodeCategory.OtherSymbol;

    private bool LeansBack(int token) => tokens[token].Start == tokens[token - 1].End;

    private bool Ends(int terminal, int next, bool quoted)
    {
        var word = tokens[terminal].Span.In(text);
        if (tokens[terminal].Kind == TokenKind.Word)
        {
            return quoted ? StartsUpper(next) : EndsAfterAbbreviation(word, next);
        }

        if (!quoted)
        {
            var isFullStop = word is "." && next == terminal + 1;
            var isInsideName = tokens[next].Start == tokens[terminal].End && Continues(next);
            return (isFullStop && !isInsideName) || (IsEllipsis(word) ? IsStarter(next) : !Continues(next));
        }

        var isQuestion = word[^1] != '.';
        return !Continues(next) && !(isQuestion && ReportAfterQuestion.BeginsAt(text, tokens, next, end));
    }

    private bool EndsAfterAbbreviation(ReadOnlySpan<char> word, int next)
    {
        if (IsInitial(word))
        {
            return tokens[next].Kind == TokenKind.Word && IsStarter(next);
        }

        var ending = Abbreviations.TryFind(word, out var listed) ? listed : AbbreviationEnding.BeforeStarter;
        return ending switch
        {
            AbbreviationEnding.BeforeCapital => StartsUpper(next),
            AbbreviationEnding.BeforeStarter => IsStarter(next),
            _ => false,
        };
    }

    /// <summary>A word that opens sentences, or a quotation that begins in upper case.</summary>
    private bool IsStarter(int token) =>
        tokens[token].Kind == TokenKind.QuotationMark
            ? token + 1 < end && char.IsUpper(text[tokens[token + 1].Start])
            : Abbreviations.IsSentenceStarter(tokens[token].Span.In(text));

    private bool StartsUpper(int token) =>
        char.IsUpper(text[tokens[token].Start]) || (tokens[token].Kind == TokenKind.QuotationMark && IsStarter(token));

    private bool Continues(int token)
    {
        var first = text[tokens[token].Start];
        return char.IsLower(first) || first is ',' or ';' or ':' or ')' || Characters.IsDash(first);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 2;

    private static bool IsEllipsis(ReadOnlySpan<char> word) => word[0] == '…' || word is [.., '.' or ' ', '.'];
}
