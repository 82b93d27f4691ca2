namespace StatementApi.Extraction.Quotations;

/// <summary>A quotation mark of a paragraph.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Family">Which marks it pairs with.</param>
/// <param name="Role">What it may do.</param>
internal readonly record struct Mark(int Token, MarkFamily Family, MarkRole Role);
