using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>Words that tell a time.</summary>
/// <param name="Span">With its preposition and adverbs ("late on Monday"); without the preposition's noun phrase around it.</param>
/// <param name="FirstToken">Index of the first token in the document's token list.</param>
/// <param name="TokenCount">Number of tokens; at least one.</param>
/// <param name="Value">What the words say.</param>
/// <param name="IsBoundary">Whether it bounds a period instead of naming one ("since October", "until Friday").</param>
/// <param name="IsFuture">Whether the words around it speak of what is to come ("will meet on Friday").</param>
/// <param name="IsPossessive">Whether it qualifies a noun ("Monday’s briefing").</param>
public readonly record struct TimeExpression(
    TextSpan Span,
    int FirstToken,
    int TokenCount,
    TimeValue Value,
    bool IsBoundary = false,
    bool IsFuture = false,
    bool IsPossessive = false)
{
    /// <summary>Index one past the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
