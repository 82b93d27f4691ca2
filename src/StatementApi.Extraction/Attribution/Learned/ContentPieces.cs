using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The pieces of a content: runs of its tokens that hold a word, without the commas and stops at their edges, and without the
/// "that" that introduces it.</summary>
internal static class ContentPieces
{
    /// <summary>A stop or a comma, and the mark.</summary>
    private const int MostBeforeMark = 2;

    /// <summary>The pieces in text order; at least one.</summary>
    public static ImmutableArray<TextSpan> Of(string text, ImmutableArray<Token> tokens, ImmutableArray<int> content)
    {
        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < content.Length;)
        {
            var end = i + 1;
            while (end < content.Length && content[end] == content[end - 1] + 1)
            {
                end++;
            }

            var first = IsBehindOpeningMark(text, tokens, content[i]) ? content[i] - 1
                : pieces.Count == 0 && end - i > 1 && IsThat(text, tokens[content[i]]) ? content[i] + 1
                : content[i];
            if (Trimmed(tokens, first, LastWithMark(tokens, first, content[end - 1])) is { } piece)
            {
                pieces.Add(piece);
            }

            i = end;
        }

        return pieces.Count > 0 ? pieces.DrainToImmutable() : [tokens[content[0]].Span];
    }

    /// <summary>Whether a quotation opens right before the token: its mark belongs to the piece, though no word tells the models so.</summary>
    private static bool IsBehindOpeningMark(string text, ImmutableArray<Token> tokens, int first) =>
        first > 0 && tokens[first - 1].Kind == TokenKind.QuotationMark && tokens[first - 1].End == tokens[first].Start
        && (first == 1 || char.IsWhiteSpace(text[tokens[first - 1].Start - 1]));

    /// <summary>The last token of a piece, or the mark behind it that closes the quotation which the piece leaves open.</summary>
    private static int LastWithMark(ImmutableArray<Token> tokens, int first, int last)
    {
        var isOpen = false;
        for (var i = first; i <= last; i++)
        {
            isOpen ^= tokens[i].Kind == TokenKind.QuotationMark;
        }

        for (var i = last + 1; isOpen && i <= last + MostBeforeMark && i < tokens.Length && tokens[i].Start == tokens[i - 1].End; i++)
        {
            if (tokens[i].Kind == TokenKind.QuotationMark)
            {
                return i;
            }
        }

        return last;
    }

    private static bool IsThat(string text, Token token) => token.Span.In(text).Equals("that", StringComparison.OrdinalIgnoreCase);

    private static TextSpan? Trimmed(ImmutableArray<Token> tokens, int first, int last)
    {
        while (first <= last && tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (last >= first && tokens[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        return HasWord(tokens, first, last) ? TextSpan.FromBounds(tokens[first].Start, tokens[last].End) : null;
    }

    private static bool HasWord(ImmutableArray<Token> tokens, int first, int last)
    {
        while (first <= last && tokens[first].Kind is (TokenKind.Punctuation or TokenKind.QuotationMark))
        {
            first++;
        }

        return first <= last;
    }
}
