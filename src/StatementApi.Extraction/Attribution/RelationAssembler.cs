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

        var parents = EnclosingContents.Of([.. ordered.Select(draft => draft.Content.ToImmutableArray())], [.. ordered.Select(draft => Place(text, draft))]);
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

    private static TextSpan Place(ReportedText text, RelationDraft draft) =>
        draft.Cue is { } cue ? text.Span(cue.Candidate.First, cue.Candidate.Last) : draft.Content[0];
}
