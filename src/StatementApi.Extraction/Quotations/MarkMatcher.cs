using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>
/// Pairs a paragraph's marks. A closing mark pairs with the nearest open mark of its family; what was opened inside and not closed
/// is dropped. Of the marks still open at the end, one opens a quotation to the paragraph's end if no later mark of its family opens
/// another; single marks moreover must open the paragraph, as elsewhere they are stray apostrophes.
/// </summary>
internal static class MarkMatcher
{
    /// <summary>Adds the quotations of one paragraph to <paramref name="quotations"/>, in order of their start.</summary>
    public static void Match(
        List<Mark> marks,
        ImmutableArray<Token> tokens,
        int firstToken,
        TextSpan paragraph,
        ImmutableArray<Quotation>.Builder quotations)
    {
        if (marks.Count == 0)
        {
            return;
        }

        var closers = new int[marks.Count];
        Array.Fill(closers, -1);
        var stack = new List<int>();
        var laterClosers = LaterClosers(marks);
        for (var i = 0; i < marks.Count; i++)
        {
            var opened = Close(marks, stack, i, laterClosers);
            if (opened >= 0)
            {
                closers[opened] = i;
            }
            else if (MayOpen(marks[i], stack.Count))
            {
                stack.Add(i);
            }
        }

        KeepOpenToEnd(marks, stack, closers, firstToken);
        Emit(marks, closers, tokens, paragraph, quotations);
    }

    private const int OpenToEnd = int.MaxValue;

    private static bool MayOpen(Mark mark, int depth) =>
        mark.Role.HasFlag(MarkRole.Opens) && depth < QuotationFinder.DeepestNesting;

    /// <summary>
    /// Pops the open mark that mark <paramref name="index"/> closes, and all inside it; -1 where it closes none.
    /// </summary>
    private static int Close(List<Mark> marks, List<int> stack, int index, bool[] laterClosers)
    {
        var mark = marks[index];
        var mustOpen = mark.Role.HasFlag(MarkRole.Opens) && mark.Role.HasFlag(MarkRole.Placed);
        if (mustOpen || !mark.Role.HasFlag(MarkRole.Closes)
            || (mark.Role.HasFlag(MarkRole.Possessive) && laterClosers[index]))
        {
            return -1;
        }

        for (var depth = stack.Count - 1; depth >= 0; depth--)
        {
            if (marks[stack[depth]].Family == mark.Family)
            {
                var opened = stack[depth];
                stack.RemoveRange(depth, stack.Count - depth);
                return opened;
            }

            if (mark.Family == MarkFamily.Single)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>For each mark, whether a sure single closing mark follows before another single mark opens.</summary>
    private static bool[] LaterClosers(List<Mark> marks)
    {
        var later = new bool[marks.Count];
        var follows = false;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            later[i] = follows;
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single || mark.Role == MarkRole.None)
            {
                continue;
            }

            if (mark.Role.HasFlag(MarkRole.Opens))
            {
                follows = false;
            }
            else if (!mark.Role.HasFlag(MarkRole.Possessive))
            {
                follows = true;
            }
        }

        return later;
    }

    private static void KeepOpenToEnd(List<Mark> marks, List<int> stack, int[] closers, int firstToken)
    {
        Span<int> lastOpening = stackalloc int[(int)MarkFamily.WhiteCorner + 1];
        lastOpening.Fill(-1);
        for (var i = 0; i < marks.Count; i++)
        {
            if (closers[i] >= 0 || stack.Contains(i))
            {
                lastOpening[(int)marks[i].Family] = i;
            }
        }

        foreach (var open in stack)
        {
            var opensParagraph = marks[open].Token - firstToken == open;
            if (lastOpening[(int)marks[open].Family] == open && (marks[open].Family != MarkFamily.Single || opensParagraph))
            {
                closers[open] = OpenToEnd;
            }
        }
    }

    private static void Emit(
        List<Mark> marks,
        int[] closers,
        ImmutableArray<Token> tokens,
        TextSpan paragraph,
        ImmutableArray<Quotation>.Builder quotations)
    {
        var parents = new Stack<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (closers[i] < 0)
            {
                continue;
            }

            var opening = tokens[marks[i].Token].Span;
            while (parents.TryPeek(out var top) && quotations[top].Outer.End <= opening.Start)
            {
                parents.Pop();
            }

            var parent = parents.TryPeek(out var enclosing) ? enclosing : -1;
            var isClosed = closers[i] != OpenToEnd;
            var innerEnd = isClosed ? tokens[marks[closers[i]].Token].Start : EndOf(quotations, parent, paragraph);
            var outerEnd = isClosed ? tokens[marks[closers[i]].Token].End : innerEnd;
            parents.Push(quotations.Count);
            quotations.Add(new Quotation(
                TextSpan.FromBounds(opening.Start, outerEnd),
                TextSpan.FromBounds(opening.End, innerEnd),
                parents.Count - 1,
                parent,
                isClosed,
                Continues: -1));
        }
    }

    private static int EndOf(ImmutableArray<Quotation>.Builder quotations, int parent, TextSpan paragraph) =>
        parent < 0 ? paragraph.End : quotations[parent].Inner.End;
}
