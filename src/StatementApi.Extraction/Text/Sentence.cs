namespace StatementApi.Extraction.Text;

/// <summary>A run of tokens that forms a sentence. Sentences never cross a paragraph and together cover every token once.</summary>
/// <param name="Span">From the start of its first token to the end of its last.</param>
/// <param name="FirstToken">Index of the first token in the document's token list.</param>
/// <param name="TokenCount">Number of tokens; at least one.</param>
/// <param name="Paragraph">Index of the paragraph in <see cref="Document.Paragraphs"/>.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Paragraph)
{
    /// <summary>Index one past the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
