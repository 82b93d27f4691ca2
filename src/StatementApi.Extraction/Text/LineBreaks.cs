using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>
/// Tells line ends that end a paragraph from those that wrap a line.
/// <list type="bullet">
/// <item>A break in mid-sentence wraps: the line ends neither in final punctuation nor in a mark or bracket behind it, and
/// the next begins in lower case, or the line ends in a comma, a semicolon, a title ("Mr.") or a word that must go on ("of"), or it is too
/// long for a headline.</item>
/// <item>Text whose single line ends fall in mid-sentence at least half the time is hard-wrapped. There a line also wraps where the next one is not
/// indented more and its first word would not have fitted within the width of the lines that wrap in mid-sentence.</item>
/// <item>A list item, and a line after a handle, tag or address, begin a paragraph.</item>
/// </list>
/// </summary>
internal sealed class LineBreaks
{
    private const int LongestHeadline = 120;
    private const int FewestWraps = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnfinishedEnds =
        LexiconReader.Rows("unfinished-line-ends.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

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
            wraps[i] = !BeginsParagraph(text, lines[i], lines[i + 1]) && IsMidSentence(text, lines[i], lines[i + 1]);
            if (wraps[i])
            {
                midSentence++;
                width = Math.Max(width, lines[i].Span.Length);
            }
        }

        if (midSentence >= FewestWraps && midSentence * 2 >= single)
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
            wraps[i] |= !next.AfterBlank && next.Indent <= lines[i].Indent && !BeginsParagraph(text, lines[i], next)
                && lines[i].Span.Length + 1 + FirstWordLength(next.Span.In(text)) > width;
        }
    }

    private static bool IsMidSentence(string text, TextLine line, TextLine next)
    {
        var last = text[line.Span.End - 1];
        var lastWord = LastWord(line.Span.In(text));
        if (last is ',' or ';' || IsTitle(lastWord) || UnfinishedEnds.Contains(lastWord))
        {
            return true;
        }

        var startsLower = char.IsLower(text[next.Span.Start]);
        return char.IsLetterOrDigit(last)
            ? startsLower || line.Span.Length > LongestHeadline
            : startsLower && !HasFinalPunctuation(line.Span.In(text));
    }

    private static bool BeginsParagraph(string text, TextLine line, TextLine next)
    {
        var lastWord = LastWord(line.Span.In(text));
        return IsListItem(next.Span.In(text))
            || lastWord[0] is '@' or '#'
            || lastWord.StartsWith("http", StringComparison.Ordinal);
    }

    private static bool IsListItem(ReadOnlySpan<char> line) =>
        line[0] is '•' or '·' or '*' or '–' or '—' || (line.Length > 1 && line[0] == '-' && line[1] == ' ');

    private static bool HasFinalPunctuation(ReadOnlySpan<char> line)
    {
        var end = line.Length - 1;
        while (end > 0 && (Characters.IsQuotationMark(line[end]) || Characters.IsClosingBracket(line[end])))
        {
            end--;
        }

        return Characters.IsTerminal(line[end]) || line[end] == ':';
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        word[^1] == '.' && Abbreviations.TryFind(word, out var ending) && ending == AbbreviationEnding.Never;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOfAny(' ', '\t') + 1)..];

    private static int FirstWordLength(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line.Length : end;
    }
}
