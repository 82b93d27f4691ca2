using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Those who ask for the reader, and whose question is no statement of their own.</summary>
internal static class Askers
{
    /// <summary>Whether a transcript's label is that of somebody who only asks.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Equals("q", StringComparison.OrdinalIgnoreCase) || label.Equals("question", StringComparison.OrdinalIgnoreCase)
        || label.Equals("reporter", StringComparison.OrdinalIgnoreCase) || label.Equals("journalist", StringComparison.OrdinalIgnoreCase)
        || label.Equals("interviewer", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the press asks by a verb that says no more: "a correspondent from São Paulo wondered"; Lind, of whom the article says "asked by Ana Lind of the Herald".</summary>
    /// <param name="text">The article.</param>
    /// <param name="source">Who asks.</param>
    /// <param name="lemma">The verb.</param>
    public static bool Asks(string text, TextSpan source, string lemma) => IsQuestion(lemma) && (IsPress(source.In(text)) || HasAsked(text, source));

    private static bool IsQuestion(string lemma) => lemma is "ask" or "wonder" or "wonder aloud" or "inquire" or "enquire" or "query";

    /// <summary>Whether the name, or its last word, stands behind "asked by" not far above.</summary>
    private static bool HasAsked(string text, TextSpan source)
    {
        const int farthest = 4000;
        const int longestName = 40;
        var name = source.In(text);
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (surname.IsEmpty || !char.IsUpper(surname[0]))
        {
            return false;
        }

        var before = text.AsSpan(Math.Max(0, source.Start - farthest), Math.Min(farthest, source.Start));
        for (var at = before.IndexOf(surname, StringComparison.Ordinal); at >= 0;)
        {
            var lead = before[Math.Max(0, at - longestName)..at];
            if (lead.Contains("sked by ", StringComparison.Ordinal) || lead.Contains("ressed by ", StringComparison.Ordinal) || lead.Contains("uestioned by ", StringComparison.Ordinal))
            {
                return true;
            }

            var next = before[(at + 1)..].IndexOf(surname, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsPress(ReadOnlySpan<char> source) =>
        source.Contains("reporter", StringComparison.OrdinalIgnoreCase) || source.Contains("journalist", StringComparison.OrdinalIgnoreCase)
        || source.Contains("correspondent", StringComparison.OrdinalIgnoreCase) || source.Contains("interviewer", StringComparison.OrdinalIgnoreCase)
        || source.Contains("presenter", StringComparison.OrdinalIgnoreCase) || source.Contains("moderator", StringComparison.OrdinalIgnoreCase);
}
