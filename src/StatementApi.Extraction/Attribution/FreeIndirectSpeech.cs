namespace StatementApi.Extraction.Attribution;

/// <summary>
/// Attributes sentences that retell a speech without a cue: "X said that ... Elections would be held by autumn. He also thanked ...". Only between
/// two sentences of the same paragraph that report the speaker, and only where the verb is shifted back to "would".
/// </summary>
internal static class FreeIndirectSpeech
{
    /// <summary>Adds the attributions it finds to <paramref name="drafts"/>.</summary>
    public static void Attribute(ReportedText text, List<RelationDraft> drafts)
    {
        var ofFrame = FirstOfFrames(text, drafts);
        for (var i = 1; i + 1 < text.Frames.Length; i++)
        {
            if (Precedes(text, ofFrame, i) is { } speaker && Follows(text, ofFrame, i) && ofFrame[i] is null && IsRetold(text, text.Frames[i]))
            {
                var last = ClauseBoundary.LastWord(text, text.Frames[i]);
                drafts.Add(new RelationDraft([text.Span(text.Frames[i].First, last)], null, "freeIndirectSpeech", 0.6) { Previous = speaker });
            }
        }
    }

    private static RelationDraft?[] FirstOfFrames(ReportedText text, List<RelationDraft> drafts)
    {
        var ofFrame = new RelationDraft?[text.Frames.Length];
        foreach (var draft in drafts)
        {
            if (draft.Cue is { } cue)
            {
                ofFrame[cue.Candidate.Frame] ??= draft;
            }
        }

        return ofFrame;
    }

    private static RelationDraft? Precedes(ReportedText text, RelationDraft?[] ofFrame, int frame) =>
        text.Frames[frame].Quotation < 0 && text.Frames[frame - 1].Quotation < 0 && text.Frames[frame - 1].Paragraph == text.Frames[frame].Paragraph
            && ofFrame[frame - 1] is { Method: "thatClause" or "bareClause" } draft
            ? draft
            : null;

    /// <summary>Whether the next sentence goes on with a pronoun for the same speaker.</summary>
    private static bool Follows(ReportedText text, RelationDraft?[] ofFrame, int frame)
    {
        var next = text.Frames[frame + 1];
        return next.Quotation < 0 && next.Paragraph == text.Frames[frame].Paragraph && ofFrame[frame + 1] is not null
            && (text.IsWord(next, next.First, "he") || text.IsWord(next, next.First, "she") || text.IsWord(next, next.First, "they"));
    }

    private static bool IsRetold(ReportedText text, Frame frame)
    {
        var isShifted = false;
        for (var unit = frame.First; unit < frame.End; unit++)
        {
            if (text.Units[unit].Is(WordClass.Quotation | WordClass.Time))
            {
                return false;
            }

            isShifted |= text.IsWord(frame, unit, "would");
        }

        return isShifted;
    }
}
