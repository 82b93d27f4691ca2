namespace StatementApi.Extraction.Attribution;

/// <summary>"“We must act.” — Anna Lind, mayor": a quotation that is signed.</summary>
internal static class Signature
{
    /// <summary>Name of the rule.</summary>
    public const string Method = "signature";

    private const int LongestDescription = 12;

    /// <summary>Who signs the quotation: a name behind a dash right behind it, in its own frame or the next one of the paragraph; null where nobody does.</summary>
    public static NounPhrase? Of(ReportedText text, int index, int quotation)
    {
        var frame = text.Frames[index];
        return !Quoted.IsSentence(text, quotation) ? null
            : quotation + 1 < frame.End ? Behind(text, frame, quotation + 1)
            : index + 1 < text.Frames.Length && text.Frames[index + 1] is var next && next.Quotation == frame.Quotation && next.Paragraph == frame.Paragraph
                ? Behind(text, next, next.First)
            : null;
    }

    private static NounPhrase? Behind(ReportedText text, Frame frame, int dash)
    {
        if (!text.Is(frame, dash, WordClass.Dash) || text.MentionStartingAt(frame, dash + 1) is not (>= 0 and var mention)
            || !Appositions.IsName(text.Mentions[mention]))
        {
            return null;
        }

        var last = text.LastUnit(mention);
        return IsDescription(text, frame, last + 1) ? new NounPhrase(dash + 1, last, mention) : null;
    }

    /// <summary>Whether nothing follows the name, up to the next quotation, but what describes it, set off from it and without a verb.</summary>
    private static bool IsDescription(ReportedText text, Frame frame, int first)
    {
        var end = first;
        while (end < frame.End && !text.Units[end].Is(WordClass.Quotation | WordClass.Auxiliary))
        {
            end++;
        }

        return end == first ? end == frame.End || text.Units[end].Is(WordClass.Quotation)
            : text.Units[first].Is(WordClass.Comma | WordClass.Stop | WordClass.Open) && end - first <= LongestDescription
                && (end == frame.End || text.Units[end].Is(WordClass.Quotation));
    }
}
