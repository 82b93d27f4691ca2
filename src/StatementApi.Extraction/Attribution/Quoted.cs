namespace StatementApi.Extraction.Attribution;

/// <summary>What a folded quotation looks like from outside.</summary>
internal static class Quoted
{
    /// <summary>Whether it starts like a sentence: with a capital letter or an ellipsis, and more than one word.</summary>
    public static bool IsSentence(ReportedText text, int unit)
    {
        var inner = Inner(text, unit).TrimStart();
        return inner.Length > 0 && !char.IsLower(inner[0]) && !char.IsDigit(inner[0]) && IsFinal(Inner(text, unit));
    }

    /// <summary>Whether it leaves room for its attribution: ends with a comma, a dash, a question or exclamation mark.</summary>
    public static bool EndsOpen(ReportedText text, int unit) =>
        Inner(text, unit).TrimEnd() is [.., ',' or '?' or '!' or '—' or '–' or '-' or '…'];

    /// <summary>Whether it holds at least <paramref name="words"/> white-space separated words.</summary>
    public static bool HasWords(ReportedText text, int unit, int words)
    {
        var inner = Inner(text, unit);
        var gaps = 0;
        for (var i = 1; i < inner.Length && gaps < words; i++)
        {
            gaps += char.IsWhiteSpace(inner[i - 1]) && !char.IsWhiteSpace(inner[i]) ? 1 : 0;
        }

        return gaps >= words - 1 && !inner.IsEmpty;
    }

    private static bool IsFinal(ReadOnlySpan<char> inner) => inner.TrimEnd() is [.., '.' or ',' or '?' or '!' or '—' or '…' or ';'];

    private static ReadOnlySpan<char> Inner(ReportedText text, int unit) => text.Quotations[text.Units[unit].Quotation].Inner.In(text.Text);
}
