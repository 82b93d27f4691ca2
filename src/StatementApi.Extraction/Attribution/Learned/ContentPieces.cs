using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The pieces of a content: runs of its tokens, without the commas and stops at their edges, and without the "that" that introduces it.</summary>
internal static class ContentPieces
{
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

            var first = pieces.Count == 0 && end - i > 1 && IsThat(text, tokens[content[i]]) ? content[i] + 1 : content[i];
            if (Trimmed(tokens, first, content[end - 1]) is { } piece)
            {
                pieces.Add(piece);
            }

            i = end;
        }

        return pieces.Count > 0 ? pieces.DrainToImmutable() : [tokens[content[0]].Span];
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

        return first <= last ? TextSpan.FromBounds(tokens[first].Start, tokens[last].End) : null;
    }
}
