using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Which attribution's content holds another attribution.</summary>
internal static class EnclosingContents
{
    private const int Deepest = 8;

    /// <summary>
    /// For each attribution the index of the one with the smallest content that holds its place (its cue; without one, its first piece), or -1:
    /// a sweep over the pieces and the places in text order. Where two hold each other, as when "he pledged to mend the road, the paper reported" is
    /// read both ways, the one that begins first holds the other: nothing encloses itself, however far around.
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

        OpenCircles(parents, contents);
        return parents;
    }

    /// <summary>Takes its parent from the first content of every circle; each attribution is passed twice at most.</summary>
    private static void OpenCircles(int[] parents, IReadOnlyList<ImmutableArray<TextSpan>> contents)
    {
        var passedFrom = new int[parents.Length];
        Array.Fill(passedFrom, -1);
        for (var start = 0; start < parents.Length; start++)
        {
            var at = start;
            for (; at >= 0 && passedFrom[at] < 0; at = parents[at])
            {
                passedFrom[at] = start;
            }

            if (at >= 0 && passedFrom[at] == start)
            {
                parents[FirstOfCircle(parents, contents, at)] = -1;
            }
        }
    }

    private static int FirstOfCircle(int[] parents, IReadOnlyList<ImmutableArray<TextSpan>> contents, int member)
    {
        var first = member;
        for (var at = parents[member]; at != member; at = parents[at])
        {
            first = contents[at][0].Start < contents[first][0].Start ? at : first;
        }

        return first;
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
