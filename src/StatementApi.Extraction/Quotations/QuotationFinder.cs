using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>
/// Finds the regions between quotation marks, paragraph by paragraph. Marks are judged by shape and place
/// (<see cref="MarkClassifier"/>) and paired innermost first (<see cref="MarkMatcher"/>); regions left open are joined to those that
/// reopen in the next paragraph (<see cref="ReopenedQuotations"/>). Closing marks without an opening one are ignored, and so are those of nicknames.
/// Linear in the number of tokens; thread-safe.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The most quotations that may stand inside one another; marks that open a deeper one, and those that close it, are ignored.</summary>
    public const int DeepestNesting = 16;

    /// <summary>The quotations of <paramref name="document"/>, in order of their start; a parent stands before its children.</summary>
    public static ImmutableArray<Quotation> Find(Document document, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(document);
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var marks = new List<Mark>();
        var (firstToken, previous) = (0, 0);
        foreach (var paragraph in document.Paragraphs)
        {
            var end = ReadMarks(document.Text, tokens, firstToken, paragraph, marks);
            var isReopened = end < tokens.Length && IsSingle(document.Text, tokens[end]);
            var first = quotations.Count;
            if (marks.Count > 0)
            {
                Add(marks, MarkMatcher.Match(marks, firstToken, isReopened), tokens, paragraph, quotations);
                ReopenedQuotations.Link(quotations, previous, first, paragraph);
            }

            (firstToken, previous) = (end, first);
        }

        return quotations.DrainToImmutable();
    }

    private static int ReadMarks(string text, ImmutableArray<Token> tokens, int first, TextSpan paragraph, List<Mark> marks)
    {
        marks.Clear();
        var end = first;
        for (; end < tokens.Length && tokens[end].Start < paragraph.End; end++)
        {
            if (Nickname.End(text, tokens, end) is var behind && behind > end)
            {
                end = behind - 1;
            }
            else if (tokens[end].Kind == TokenKind.QuotationMark)
            {
                marks.Add(MarkClassifier.Classify(text, paragraph, end, tokens[end].Span));
            }
        }

        return end;
    }

    private static bool IsSingle(string text, Token token) =>
        token.Kind == TokenKind.QuotationMark && token.Span.Length == 1 && text[token.Start] is '‘' or '\'';

    private static void Add(
        List<Mark> marks,
        int[] closers,
        ImmutableArray<Token> tokens,
        TextSpan paragraph,
        ImmutableArray<Quotation>.Builder quotations)
    {
        var enclosing = new Stack<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (closers[i] < 0)
            {
                continue;
            }

            var opening = tokens[marks[i].Token].Span;
            while (enclosing.TryPeek(out var top) && quotations[top].Outer.End <= opening.Start)
            {
                enclosing.Pop();
            }

            var parent = enclosing.TryPeek(out var found) ? found : -1;
            var isClosed = closers[i] != MarkMatcher.OpenToEnd;
            var end = parent < 0 ? paragraph.End : quotations[parent].Inner.End;
            var closing = isClosed ? tokens[marks[closers[i]].Token].Span : new TextSpan(end, 0);
            quotations.Add(new Quotation(
                TextSpan.FromBounds(opening.Start, closing.End),
                TextSpan.FromBounds(opening.End, closing.Start),
                enclosing.Count,
                parent,
                isClosed,
                Continues: -1));
            enclosing.Push(quotations.Count - 1);
        }
    }
}
