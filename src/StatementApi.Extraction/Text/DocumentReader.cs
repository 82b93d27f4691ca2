using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Finds an article's paragraphs.
/// <para>
/// A blank line always ends a paragraph. A single line end is judged by <see cref="LineBreaks"/>: it ends a paragraph unless the line
/// merely wraps. Line ends are LF, CR, CR LF, VT, FF, NEL and U+2028 (U+2029 counts as a blank line).
/// </para>
/// </summary>
public static class DocumentReader
{
    /// <summary>The document over <paramref name="text"/>; text of white space alone has no paragraphs. Linear in the text's length.</summary>
    public static Document Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.All(text);
        var breaks = LineBreaks.Judge(text, lines);
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (var line = 0; line < lines.Count;)
        {
            var first = line;
            while (breaks.Wraps(line))
            {
                line++;
            }

            paragraphs.Add(TextSpan.FromBounds(lines[first].Span.Start, lines[line].Span.End));
            line++;
        }

        return new Document(text, paragraphs.DrainToImmutable());
    }
}
