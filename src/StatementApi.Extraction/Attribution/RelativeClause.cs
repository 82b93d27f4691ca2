namespace StatementApi.Extraction.Attribution;

/// <summary>Where a relative clause set off by a comma ends.</summary>
internal static class RelativeClause
{
    private const WordClass GoesOn = WordClass.Coordinator | WordClass.Relative | WordClass.Determiner | WordClass.Preposition | WordClass.Subordinator
        | WordClass.Capital | WordClass.Quotation | WordClass.Adjunct | WordClass.Pronoun;

    /// <summary>
    /// The last unit of the clause that the cue is the verb of: "Lund, who had welcomed the talks, left", "the plan, which he said
    /// would fail, failed" end before the main verb. The frame's
    /// <paramref name="lastWord"/> where the cue heads no such clause.
    /// </summary>
    public static int End(ReportedText text, Frame frame, AttributedCue cue, int lastWord)
    {
        var pronoun = cue.Source.Link == SourceLink.Relative ? cue.Source.ClauseStart : cue.Source.ClauseStart - 1;
        if (!text.Is(frame, pronoun, WordClass.Relative) || !text.Is(frame, pronoun - 1, WordClass.Comma))
        {
            return lastWord;
        }

        for (var unit = cue.Candidate.Last + 1; unit < lastWord; unit++)
        {
            if (text.Units[unit].Is(WordClass.Quotation) && Quoted.EndsOpen(text, unit) && text.Units[unit + 1].Is(WordClass.Auxiliary))
            {
                return unit;
            }

            if (text.Units[unit].Is(WordClass.Comma) && text.Units[unit + 1].Is(WordClass.Word) && !text.Units[unit + 1].Is(GoesOn)
                && !text.Word(unit + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return unit - 1;
            }
        }

        return lastWord;
    }
}
