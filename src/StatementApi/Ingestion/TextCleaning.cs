namespace StatementApi.Ingestion;

/// <summary>
/// The one change that a text undergoes before it is stored: a byte order mark is dropped, and every line end becomes a line feed. Nothing else:
/// no trimming, no normalisation, so that a client who sends line feeds finds every offset in what was sent.
/// </summary>
internal static class TextCleaning
{
    /// <summary>The cleaned text.</summary>
    public static string Clean(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        return text.Contains('\r') ? text[start..].ReplaceLineEndings("\n") : text[start..];
    }

    /// <summary>The cleaned form of a short field: trimmed; null where nothing is left.</summary>
    public static string? CleanField(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();
}
