namespace StatementApi.Extraction.Text;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Without surrounding white space; never empty.</param>
/// <param name="Indent">White space before it, in code units.</param>
/// <param name="AfterBlank">Whether blank lines, or the start of the text, stand before it.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank)
{
    public static List<TextLine> All(string text)
    {
        var lines = new List<TextLine>();
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Characters.IsLineEnd(text[end]))
            {
                end++;
            }

            var content = text.AsSpan(start, end - start);
            var indent = content.Length - content.TrimStart().Length;
            if (indent < content.Length)
            {
                lines.Add(new TextLine(new TextSpan(start + indent, content.Trim().Length), indent, afterBlank));
            }

            afterBlank = indent == content.Length || (end < text.Length && text[end] == '\u2029');
            start = AfterLineEnd(text, end);
        }

        return lines;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
