namespace StatementApi.Extraction.Quotations;

/// <summary>
/// Pairs a paragraph's marks. A closing mark pairs with the nearest open mark of its family, and what was opened inside and not closed
/// is dropped; only a single mark, which may be an apostrophe, never closes across another family's. Of the marks still open at the
/// end, the last of its family opens a quotation to the paragraph's end; an earlier one, that more of its family follow, is a stray, and so
/// is a single mark unless it opens the paragraph or the next paragraph reopens it.
/// </summary>
internal sealed class MarkMatcher
{
    /// <summary>In place of a closing mark: the quotation runs to the end of its paragraph or of the quotation around it.</summary>
    public const int OpenToEnd = int.MaxValue;

    private const int Unpaired = -1;

    private readonly List<Mark> _marks;
    private readonly int[] _closers;
    private readonly List<int> _open = [];
    private int _tooDeep;

    private MarkMatcher(List<Mark> marks)
    {
        _marks = marks;
        _closers = new int[marks.Count];
        Array.Fill(_closers, Unpaired);
    }

    /// <summary>
    /// For each mark the index of the mark that closes it, or <see cref="OpenToEnd"/>; negative where it opens nothing.
    /// </summary>
    /// <param name="marks">The paragraph's marks, in order.</param>
    /// <param name="firstToken">Index of the paragraph's first token.</param>
    /// <param name="isReopened">Whether the next paragraph begins with a single mark.</param>
    public static int[] Match(List<Mark> marks, int firstToken, bool isReopened)
    {
        var matcher = new MarkMatcher(marks);
        matcher.Pair();
        matcher.KeepOpenToEnd(firstToken, isReopened);
        return matcher._closers;
    }

    private void Pair()
    {
        var isLaterClosed = SureSingleClosers();
        for (var i = 0; i < _marks.Count; i++)
        {
            var isApostrophe = _marks[i].Role.HasFlag(MarkRole.Possessive) && isLaterClosed[i];
            if (!isApostrophe && !TryClose(i) && _marks[i].Role.HasFlag(MarkRole.Opens))
            {
                Open(i);
            }
        }
    }

    private void Open(int mark)
    {
        if (_open.Count < QuotationFinder.DeepestNesting)
        {
            _open.Add(mark);
        }
        else
        {
            _tooDeep++;
        }
    }

    private bool TryClose(int index)
    {
        var mark = _marks[index];
        var mustOpen = mark.Role.HasFlag(MarkRole.Opens | MarkRole.Placed);
        if (mustOpen || !mark.Role.HasFlag(MarkRole.Closes))
        {
            return false;
        }

        if (_tooDeep > 0)
        {
            _tooDeep--;
            return true;
        }

        var depth = DepthOfOpen(mark.Family);
        if (depth < 0)
        {
            return false;
        }

        _closers[_open[depth]] = index;
        _open.RemoveRange(depth, _open.Count - depth);
        return true;
    }

    private int DepthOfOpen(MarkFamily family)
    {
        var depth = _open.Count - 1;
        while (depth >= 0 && _marks[_open[depth]].Family != family && family != MarkFamily.Single)
        {
            depth--;
        }

        return depth >= 0 && _marks[_open[depth]].Family == family ? depth : -1;
    }

    /// <summary>For each mark, whether a single mark that surely closes follows before another single mark opens.</summary>
    private bool[] SureSingleClosers()
    {
        var follows = new bool[_marks.Count];
        var seen = false;
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            follows[i] = seen;
            var (_, family, role) = _marks[i];
            if (family == MarkFamily.Single && role != MarkRole.None && !role.HasFlag(MarkRole.Possessive))
            {
                seen = !role.HasFlag(MarkRole.Opens);
            }
        }

        return follows;
    }

    private void KeepOpenToEnd(int firstToken, bool isReopened)
    {
        Span<int> lastOpening = stackalloc int[(int)MarkFamily.WhiteCorner + 1];
        lastOpening.Fill(Unpaired);
        for (var i = 0; i < _marks.Count; i++)
        {
            if (_closers[i] != Unpaired)
            {
                lastOpening[(int)_marks[i].Family] = i;
            }
        }

        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            var (index, family) = (_open[depth], _marks[_open[depth]].Family);
            if (index < lastOpening[(int)family])
            {
                continue;
            }

            lastOpening[(int)family] = index;
            var opensParagraph = _marks[index].Token - firstToken == index;
            if (family != MarkFamily.Single || isReopened || opensParagraph)
            {
                _closers[index] = OpenToEnd;
            }
        }
    }
}
