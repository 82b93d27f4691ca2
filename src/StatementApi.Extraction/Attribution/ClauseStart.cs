namespace StatementApi.Extraction.Attribution;

/// <summary>Tells where the subject of a clause can stand.</summary>
internal static class ClauseStart
{
    private const WordClass BeforeSubject = WordClass.Break | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.Quotation
        | WordClass.Time | WordClass.Adverb;

    /// <summary>Whether a subject can start with the unit: nothing, punctuation, a conjunction, an adverb or a quotation stands before it.</summary>
    public static bool IsAt(ReportedText text, Frame frame, int unit) => unit == frame.First || text.Is(frame, unit - 1, BeforeSubject);
}
