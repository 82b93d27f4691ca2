namespace StatementApi.Extraction.Attribution;

/// <summary>Who speaks behind a colon without any verb of saying before it: "Peskov: “...”", "The president was blunt: “...”".</summary>
internal static class ColonSpeaker
{
    /// <summary>The name or the subject before the unit that is a colon, or null: nobody who could speak.</summary>
    public static NounPhrase? Before(ReportedText text, Frame frame, int colon) =>
        NounPhraseFinder.EndingAt(text, frame, colon - 1) is { Mention: >= 0 } named && IsAlone(text, frame, named.First)
            ? named
            : Subject(text, frame, colon);

    private static bool IsAlone(ReportedText text, Frame frame, int unit) => unit == frame.First || text.Units[unit - 1].Is(WordClass.Dash | WordClass.Stop);

    /// <summary>The last phrase before the colon that a verb follows and that a clause can start with.</summary>
    private static NounPhrase? Subject(ReportedText text, Frame frame, int colon)
    {
        for (var unit = colon - 1; unit >= frame.First; unit--)
        {
            if (text.MentionStartingAt(frame, unit) is >= 0 and var mention && !text.Units[unit].Is(WordClass.Relative) && ClauseStart.IsAt(text, frame, unit)
                && IsVerb(text, frame, BehindInsertion(text, frame, text.LastUnit(mention) + 1, colon)))
            {
                return new NounPhrase(unit, text.LastUnit(mention), mention);
            }
        }

        return null;
    }

    /// <summary>"The minister, standing beside her, was blunt": behind the second comma where the unit is the first.</summary>
    private static int BehindInsertion(ReportedText text, Frame frame, int unit, int colon) =>
        text.Is(frame, unit, WordClass.Comma) && text.NextOf(frame, unit + 1, colon, WordClass.Comma) is >= 0 and var close ? close + 1 : unit;

    private static bool IsVerb(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Word)
        && !text.Is(frame, unit, WordClass.Preposition | WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.Determiner)
        && !VerbGroup.IsGenitive(text, frame, unit);
}
