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

            var first = Characters.SkipSpace(text.AsSpan(0, end), start);
            var isBlank = first == end;
            if (!isBlank)
            {
                lines.Add(new TextLine(TextSpan.FromBounds(first, TrimEnd(text, end)), first - start, afterBlank));
            }

            afterBlank = isBlank || (end < text.Length && text[end] == '\u2029');
            start = AfterLineEnd(text, end);
        }

        return lines;
    }

    private static int TrimEnd(string text, int end)
    {
        while (Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int AfterLineEnd(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
