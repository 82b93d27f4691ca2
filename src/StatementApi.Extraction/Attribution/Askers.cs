namespace StatementApi.Extraction.Attribution;

/// <summary>Those who ask for the reader, and whose question is no statement of their own.</summary>
internal static class Askers
{
    /// <summary>Whether a transcript's label is that of somebody who only asks.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Equals("q", StringComparison.OrdinalIgnoreCase) || label.Equals("question", StringComparison.OrdinalIgnoreCase)
        || label.Equals("reporter", StringComparison.OrdinalIgnoreCase) || label.Equals("journalist", StringComparison.OrdinalIgnoreCase)
        || label.Equals("interviewer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the press asks by a verb that says no more: "a correspondent from São Paulo wondered".</summary>
    public static bool Asks(ReadOnlySpan<char> source, string lemma) => IsQuestion(lemma) && IsPress(source);

    private static bool IsQuestion(string lemma) => lemma is "ask" or "wonder" or "wonder aloud" or "inquire" or "enquire" or "query";

    private static bool IsPress(ReadOnlySpan<char> source) =>
        source.Contains("reporter", StringComparison.OrdinalIgnoreCase) || source.Contains("journalist", StringComparison.OrdinalIgnoreCase)
        || source.Contains("correspondent", StringComparison.OrdinalIgnoreCase) || source.Contains("interviewer", StringComparison.OrdinalIgnoreCase)
        || source.Contains("presenter", StringComparison.OrdinalIgnoreCase) || source.Contains("moderator", StringComparison.OrdinalIgnoreCase);
}
