namespace StatementApi.Extraction.Attribution;

/// <summary>"After Lind said the plan was dead, the council met": the main clause behind the comma is the reporter's.</summary>
internal static class InitialClause
{
    /// <summary>The last unit of the subordinate clause that opens the frame and holds the cue, or <paramref name="lastWord"/>.</summary>
    public static int End(ReportedText text, Frame frame, CueCandidate cue, int lastWord)
    {
        if (!text.Units[frame.First].Is(WordClass.Subordinator) || HasComma(text, frame.First, cue.First))
        {
            return lastWord;
        }

        var hasVerb = false;
        for (var unit = cue.Last + 2; unit < lastWord; unit++)
        {
            if (text.Units[unit].Is(WordClass.Comma) && OpensMainClause(text, frame, unit + 1, hasVerb))
            {
                return unit - 1;
            }

            hasVerb |= text.Units[unit].Is(WordClass.Auxiliary) || text.Word(unit).EndsWith("ed", StringComparison.Ordinal);
        }

        return lastWord;
    }

    private static bool HasComma(ReportedText text, int first, int end)
    {
        for (var unit = first; unit < end; unit++)
        {
            if (text.Units[unit].Is(WordClass.Comma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Before a verb, what a comma parts may be members of a list, unless a pronoun says that it is not.</summary>
    private static bool OpensMainClause(ReportedText text, Frame frame, int unit, bool hasVerb) =>
        (text.Units[unit].Is(WordClass.Pronoun) && !text.Units[unit].Is(WordClass.Relative | WordClass.Wh | WordClass.Determiner))
        || (hasVerb && (text.MentionStartingAt(frame, unit) >= 0 || text.Units[unit].Is(WordClass.Determiner)) && !text.Units[unit].Is(WordClass.Relative));
}
