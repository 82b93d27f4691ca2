using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>Words and years that begin with an apostrophe ("’tis", "’90s", "’n’").</summary>
internal static class Elisions
{
    private const int LongestBody = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        LexiconReader.Rows("elisions.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the elided word or short year whose apostrophe stands at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            return start;
        }

        var end = start + 1;
        while (end < text.Length && end <= start + LongestBody && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var body = text[(start + 1)..end];
        if (IsShortYear(body))
        {
            return end;
        }

        if (!Words.Contains(body))
        {
            return start;
        }

        var isElidedTwice = body is ['n' or 'N'] && end < text.Length && Characters.IsApostrophe(text[end]);
        return isElidedTwice ? end + 1 : end;
    }

    private static bool IsShortYear(ReadOnlySpan<char> body) =>
        body.Length is 2 or 3 && char.IsAsciiDigit(body[0]) && char.IsAsciiDigit(body[1]) && (body.Length == 2 || body[2] == 's');
}
