using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>Finds the end of the sentence that begins at a token.</summary>
internal readonly ref struct SentenceScanner(string text, ImmutableArray<Token> tokens, int paragraphEnd)
{
    /// <summary>Index one past the last token of the sentence that begins at token <paramref name="first"/>.</summary>
    public int EndFrom(int first)
    {
        for (var i = first; IsInParagraph(i); i++)
        {
            if (!MayEnd(i))
            {
                continue;
            }

            var next = AfterClosers(i);
            if (!IsInParagraph(next))
            {
                return next;
            }

            if (Ends(i, next))
            {
                return next;
            }

            i = next - 1;
        }

        return ParagraphEndToken(first);
    }

    private int ParagraphEndToken(int first)
    {
        var end = first;
        while (IsInParagraph(end))
        {
            end++;
        }

        return end;
    }

    private bool IsInParagraph(int token) => token < tokens.Length && tokens[token].Start < paragraphEnd;

    private bool MayEnd(int token)
    {
        var span = tokens[token].Span;
        return Characters.IsTerminal(text[span.End - 1])
            && (tokens[token].Kind == TokenKind.Punctuation || text[span.End - 1] == '.');
    }

    private int AfterClosers(int terminal)
    {
        var next = terminal + 1;
        while (IsInParagraph(next) && (Closes(next) || IsLoneTerminal(next)))
        {
            next++;
        }

        return next;
    }

    private bool IsLoneTerminal(int token) =>
        tokens[token].Kind == TokenKind.Punctuation
        && Characters.IsTerminal(text[tokens[token].Start])
        && tokens[token].Start == tokens[token - 1].End;

    /// <summary>A closing bracket, a mark of closing shape, or one that leans on what precedes it and not on what follows.</summary>
    private bool Closes(int token)
    {
        var first = text[tokens[token].Start];
        if (Characters.IsClosingBracket(first))
        {
            return true;
        }

        if (tokens[token].Kind != TokenKind.QuotationMark)
        {
            return false;
        }

        if (first is '”' or '’' or '»' or '›')
        {
            return true;
        }

        var leansBack = tokens[token].Start == tokens[token - 1].End;
        var end = tokens[token].End;
        return leansBack && (end >= paragraphEnd || !char.IsLetterOrDigit(text[end]));
    }

    private bool Ends(int terminal, int next)
    {
        var word = tokens[terminal].Span.In(text);
        var quoted = next > terminal + 1;
        if (word.Length > 1 && tokens[terminal].Kind == TokenKind.Word)
        {
            return quoted ? StartsUpper(next) : EndsAfterAbbreviation(word, next);
        }

        if (IsEllipsis(word) && !quoted)
        {
            return IsStarter(next);
        }

        if (word[^1] == '.' && !quoted)
        {
            return true;
        }

        return !StartsLower(next) && !IsContinuation(next);
    }

    private bool EndsAfterAbbreviation(ReadOnlySpan<char> word, int next)
    {
        if (!Abbreviations.TryFind(word, out var ending))
        {
            ending = AbbreviationEnding.BeforeStarter;
        }

        return ending switch
        {
            AbbreviationEnding.BeforeCapital => StartsUpper(next),
            AbbreviationEnding.BeforeStarter => IsStarter(next),
            _ => false,
        };
    }

    /// <summary>A word that opens sentences, or a quotation that begins in upper case.</summary>
    private bool IsStarter(int token)
    {
        if (tokens[token].Kind == TokenKind.QuotationMark)
        {
            return IsInParagraph(token + 1) && char.IsUpper(text[tokens[token + 1].Start]);
        }

        return Abbreviations.IsSentenceStarter(tokens[token].Span.In(text));
    }

    private bool StartsLower(int token) => char.IsLower(text[tokens[token].Start]);

    private bool StartsUpper(int token) =>
        char.IsUpper(text[tokens[token].Start]) || (tokens[token].Kind == TokenKind.QuotationMark && IsStarter(token));

    private bool IsContinuation(int token) => text[tokens[token].Start] is ',' or ';' or ':' or ')' or '-' or '–' or '—';

    private static bool IsEllipsis(ReadOnlySpan<char> word) => word[0] == '…' || word is [.., '.', '.'];
}
