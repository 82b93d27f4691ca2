namespace StatementApi.Representations;

/// <summary>Words of the quote's <c>text</c> that the search found. Counted within <c>text</c>, not within the article.</summary>
/// <param name="Start">Offset of the first character, in the unit asked for.</param>
/// <param name="End">Offset one past the last character, exclusive.</param>
public sealed record HighlightResponse(int Start, int End);
