namespace StatementApi.Extraction.Text;

/// <summary>
/// Tells line ends that end a paragraph from those that wrap a line.
/// <list type="bullet">
/// <item>A break in mid-sentence wraps: the line has no final punctuation, and the next begins in lower case, or the line
/// ends in a comma, or it is too long for a headline.</item>
/// <item>Text whose single line ends mostly fall in mid-sentence is hard-wrapped. There a line also wraps when the next one's first
/// word would not have fitted within the width of the lines that wrap in mid-sentence.</item>
/// <item>An indented line, a list item, and a line after a handle, tag or address begin a paragraph.</item>
/// </list>
/// </summary>
internal sealed class LineBreaks
{
    private const int LongestHeadline = 120;
    private const int FewestWraps = 2;

    private readonly bool[] _wraps;

    private LineBreaks(bool[] wraps) => _wraps = wraps;

    /// <summary>Whether <paramref name="line"/> goes on in the next.</summary>
    public bool Wraps(int line) => _wraps[line];

    public static LineBreaks Judge(string text, List<TextLine> lines)
    {
        var wraps = new bool[lines.Count];
        var (single, midSentence, width) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].AfterBlank)
            {
                continue;
            }

            single++;
            wraps[i] = IsMidSentence(text, lines[i], lines[i + 1]);
            if (wraps[i])
            {
                midSentence++;
                width = Math.Max(width, lines[i].Span.Length);
            }
        }

        if (midSentence >= FewestWraps && midSentence * 2 > single)
        {
            WrapFullLines(text, lines, width, wraps);
        }

        return new LineBreaks(wraps);
    }

    private static void WrapFullLines(string text, List<TextLine> lines, int width, bool[] wraps)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var next = lines[i + 1];
            wraps[i] |= !next.AfterBlank && !BeginsParagraph(text, lines[i], next)
                && lines[i].Span.Length + 1 + FirstWordLength(next.Span.In(text)) > width;
        }
    }

    private static bool IsMidSentence(string text, TextLine line, TextLine next)
    {
        if (BeginsParagraph(text, line, next) || HasFinalPunctuation(line.Span.In(text)))
        {
            return false;
        }

        return char.IsLower(text[next.Span.Start]) || text[line.Span.End - 1] == ',' || line.Span.Length > LongestHeadline;
    }

    private static bool BeginsParagraph(string text, TextLine line, TextLine next)
    {
        var first = text[next.Span.Start];
        var lastWord = line.Span.In(text);
        lastWord = lastWord[(lastWord.LastIndexOfAny(' ', '\t') + 1)..];
        return next.Indent > line.Indent
            || first is '•' or '·' or '*' or '–' or '—'
            || (first == '-' && next.Span.Length > 1 && text[next.Span.Start + 1] == ' ')
            || lastWord[0] is '@' or '#'
            || lastWord.StartsWith("http", StringComparison.Ordinal);
    }

    private static bool HasFinalPunctuation(ReadOnlySpan<char> line)
    {
        var end = line.Length - 1;
        while (end > 0 && (Characters.IsQuotationMark(line[end]) || Characters.IsClosingBracket(line[end])))
        {
            end--;
        }

        if (line[end] is ':')
        {
            return true;
        }

        return Characters.IsTerminal(line[end]) && !EndsInTitle(line[..(end + 1)]);
    }

    private static bool EndsInTitle(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOfAny(' ', '\t') + 1)..];
        return Abbreviations.TryFind(word, out var found) && found == AbbreviationEnding.Never;
    }

    private static int FirstWordLength(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line.Length : end;
    }
}
