namespace StatementApi.Extraction.Attribution;

/// <summary>"Solberg: Ferry will sail": a headline that gives its speaker before a colon.</summary>
internal static class HeadlineColon
{
    private const int FewestWords = 3;

    /// <summary>The attribution of such a headline, or null.</summary>
    public static RelationDraft? Read(ReportedText text, Frame frame)
    {
        if (frame.First != 0 || text.Units[frame.End - 1].Is(WordClass.Stop) || text.MentionStartingAt(frame, frame.First) is not (>= 0 and var mention))
        {
            return null;
        }

        var colon = text.LastUnit(mention) + 1;
        var first = colon + 1;
        if (!text.Is(frame, colon, WordClass.Colon) || frame.End - first < FewestWords || text.Is(frame, first, WordClass.Quotation))
        {
            return null;
        }

        return new RelationDraft([text.Span(first, ClauseBoundary.LastWord(text, frame))], null, "headlineColon", 0.7)
        {
            Source = new NounPhrase(frame.First, colon - 1, mention),
        };
    }
}
