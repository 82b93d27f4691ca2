namespace StatementApi.Extraction.Attribution;

/// <summary>"“...,” came the reply from Bonn": a quotation announced as the reply it is, not by a verb of saying.</summary>
internal static class Reply
{
    /// <summary>How such attributions are found.</summary>
    public const string Method = "reply";

    /// <summary>The attribution of the unit that is a quotation, or null where nothing of the kind follows it. Nobody speaks where no sender is named.</summary>
    public static RelationDraft? Read(ReportedText text, Frame frame, int quotation)
    {
        var verb = text.Is(frame, quotation + 1, WordClass.Comma) ? quotation + 2 : quotation + 1;
        if ((!text.IsWord(frame, verb, "came") && !text.IsWord(frame, verb, "comes") && !text.IsWord(frame, verb, "was"))
            || NounPhraseFinder.StartingAt(text, frame, verb + 1) is not { } reply || !IsReply(text.Word(reply.Last)))
        {
            return null;
        }

        return new RelationDraft([text.Units[quotation].Span], null, Method, 0.8)
        {
            Source = text.IsWord(frame, reply.Last + 1, "from") ? InvertedSource.Behind(text, frame, reply.Last + 1) : null,
        };
    }

    private static bool IsReply(ReadOnlySpan<char> noun) =>
        noun is "reply" or "answer" or "response" or "retort" or "riposte" or "rejoinder" or "verdict";
}
