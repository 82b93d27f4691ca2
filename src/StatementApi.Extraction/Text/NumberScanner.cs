namespace StatementApi.Extraction.Text;

/// <summary>Finds where a number ends: "1,000", "95.5", "10:30", "9/11", but also "1990s", "5th" and words such as "50-state".</summary>
internal static class NumberScanner
{
    /// <summary>The end of the number, or of the word that begins with digits, at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        var end = DigitsEnd(text, start);
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/' && char.IsDigit(text[end + 1]))
        {
            end = DigitsEnd(text, end + 1);
        }

        kind = TokenKind.Number;
        if (end < text.Length && (Characters.WordCharacterLength(text, end) > 0 || WordScanner.Joins(text, end)))
        {
            var hasLetters = false;
            end = MixedEnd(text, end, ref hasLetters);
            kind = hasLetters ? TokenKind.Word : TokenKind.Number;
        }

        return end;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int MixedEnd(ReadOnlySpan<char> text, int start, ref bool hasLetters)
    {
        var end = start;
        while (end < text.Length)
        {
            if (Characters.WordCharacterLength(text, end) is var length and > 0)
            {
                hasLetters |= Characters.IsLetter(text, end);
                end += length;
            }
            else if ((Characters.IsHyphen(text[end]) || text[end] is '/' or '_') && WordScanner.Joins(text, end))
            {
                end++;
            }
            else if (text[end] is '.' or ',' && char.IsDigit(text[end - 1]) && end + 1 < text.Length && char.IsDigit(text[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
