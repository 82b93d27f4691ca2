using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>What a folded quotation looks like from outside.</summary>
internal static class Quoted
{
    private const int FewestWords = 3;

    /// <summary>Whether it starts like a sentence: with a capital letter or an ellipsis, and more than one word.</summary>
    public static bool IsSentence(ReportedText text, int unit)
    {
        var inner = Inner(text, unit).TrimStart();
        return inner.Length > 0 && !char.IsLower(inner[0]) && !char.IsDigit(inner[0]) && IsFinal(Inner(text, unit));
    }

    /// <summary>Whether it is part of a sentence and more than a word or two: no title, which begins with a capital, and nothing said in quotation marks to keep away from it.</summary>
    public static bool IsPartOfSentence(ReportedText text, int unit) =>
        Inner(text, unit).TrimStart() is [var first, ..] && char.IsLower(first) && HasWords(text, unit, FewestWords);

    /// <summary>Whether it leaves room for its attribution: ends with a comma, a dash, a question or exclamation mark.</summary>
    public static bool EndsOpen(ReportedText text, int unit) =>
        WithoutMarks(Inner(text, unit)) is [.., ',' or '?' or '!' or '—' or '–' or '-' or '…'];

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

    private static bool IsFinal(ReadOnlySpan<char> inner) => WithoutMarks(inner) is [.., '.' or ',' or '?' or '!' or '—' or '…' or ';'];

    /// <summary>Without the marks at its end, where a quotation within it ends as well: <c>“He said, ‘Wait,’”</c>.</summary>
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> inner)
    {
        var end = inner.Length;
        while (end > 0 && (char.IsWhiteSpace(inner[end - 1]) || Characters.IsQuotationMark(inner[end - 1])))
        {
            end--;
        }

        return inner[..end];
    }

    /// <summary>Its text without its marks.</summary>
    public static ReadOnlySpan<char> Inner(ReportedText text, int unit) => text.Quotations[text.Units[unit].Quotation].Inner.In(text.Text);
}
