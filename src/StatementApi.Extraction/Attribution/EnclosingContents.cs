using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Which attribution's content holds another attribution.</summary>
internal static class EnclosingContents
{
    private const int Deepest = 8;

    /// <summary>
    /// For each attribution the index of the one with the smallest content that holds its place (its cue; without one, its first piece), or -1:
    /// a sweep over the pieces and the places in text order.
    /// </summary>
    public static int[] Of(IReadOnlyList<ImmutableArray<TextSpan>> contents, IReadOnlyList<TextSpan> places)
    {
        var pieces = contents.SelectMany((content, i) => content.Select(span => (Span: span, Index: i)))
            .OrderBy(piece => piece.Span.Start).ThenByDescending(piece => piece.Span.End).ToArray();
        var ordered = places.Select((span, i) => (Span: span, Index: i)).OrderBy(place => place.Span.Start).ToArray();
        var parents = new int[places.Count];
        var open = new Stack<(TextSpan Span, int Index)>();
        var next = 0;
        foreach (var (span, index) in ordered)
        {
            for (; next < pieces.Length && pieces[next].Span.Start <= span.Start; next++)
            {
                Close(open, pieces[next].Span.Start);
                open.Push(pieces[next]);
            }

            Close(open, span.Start);
            parents[index] = Holding(open, span, index);
        }

        return parents;
    }

    private static int Holding(Stack<(TextSpan Span, int Index)> open, TextSpan place, int index)
    {
        foreach (var (span, holder) in open.Take(Deepest))
        {
            if (holder != index && span.Contains(place) && span != place)
            {
                return holder;
            }
        }

        return -1;
    }

    private static void Close(Stack<(TextSpan Span, int Index)> open, int offset)
    {
        while (open.TryPeek(out var top) && top.Span.End <= offset)
        {
            open.Pop();
        }
    }
}
