using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Puts the attributions in text order and links them by index: to the one that encloses them, to the one whose speaker goes on.</summary>
internal static class RelationAssembler
{
    public static ImmutableArray<AttributionRelation> Assemble(ReportedText text, List<RelationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Content.Sort();
        }

        var ordered = drafts
            .Select(draft => (Draft: draft, Start: draft.Start(text)))
            .OrderBy(entry => entry.Start)
            .ThenByDescending(entry => entry.Draft.Content[^1].End)
            .Select(entry => entry.Draft)
            .ToImmutableArray();
        var positions = new Dictionary<RelationDraft, int>(ordered.Length);
        for (var i = 0; i < ordered.Length; i++)
        {
            positions[ordered[i]] = i;
        }

        var parents = Parents(text, ordered);
        return [.. ordered.Select((draft, i) => Relation(text, draft, parents[i], draft.Previous is { } previous ? positions[previous] : -1))];
    }

    private static AttributionRelation Relation(ReportedText text, RelationDraft draft, int parent, int previous) => new(
        [.. draft.Content],
        draft.Cue is { } cue ? Cue(text, cue.Candidate) : null,
        draft.Source is { } source ? text.Span(source.First, source.Last) : null,
        draft.Source?.Mention ?? -1,
        [.. draft.Addressees],
        previous,
        parent,
        draft.Method,
        draft.Confidence);

    private static Cue Cue(ReportedText text, CueCandidate cue) =>
        new(text.Span(cue.First, cue.Last), cue.Entry.Lemma, cue.Entry.Act);

    /// <summary>
    /// The smallest content that holds an attribution's cue (without one: its first piece), by a sweep over the pieces and the cues in text order.
    /// </summary>
    private static int[] Parents(ReportedText text, ImmutableArray<RelationDraft> drafts)
    {
        var pieces = drafts.SelectMany((draft, i) => draft.Content.Select(span => (Span: span, Index: i)))
            .OrderBy(piece => piece.Span.Start).ThenByDescending(piece => piece.Span.End).ToArray();
        var places = drafts.Select((draft, i) => (Span: Place(text, draft), Index: i)).OrderBy(place => place.Span.Start).ToArray();
        var parents = new int[drafts.Length];
        var open = new Stack<(TextSpan Span, int Index)>();
        var next = 0;
        foreach (var (span, index) in places)
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
        const int deepest = 8;
        foreach (var (span, holder) in open.Take(deepest))
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

    private static TextSpan Place(ReportedText text, RelationDraft draft) =>
        draft.Cue is { } cue ? text.Span(cue.Candidate.First, cue.Candidate.Last) : draft.Content[0];
}
