namespace StatementApi.Extraction.Text;

/// <summary>Finds where a number ends: "1,000", "95.5", "10:30", "9/11", but also "1990s", "5th" and words such as "50-state".</summary>
internal static class NumberScanner
{
    /// <summary>Whether the sign at <paramref name="index"/> belongs to a number: it stands after white space or a bracket and before a digit.</summary>
    public static bool IsSign(ReadOnlySpan<char> text, int index) =>
        text[index] is '-' or '+' or '−'
        && index + 1 < text.Length && char.IsDigit(text[index + 1])
        && (index == 0 || Characters.IsSpace(text[index - 1]) || Characters.IsOpeningBracket(text[index - 1]));

    /// <summary>The end of the number, or of the word that begins with digits, at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        var whole = DigitsEnd(text, start);
        var end = whole;
        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/' && char.IsDigit(text[end + 1]))
        {
            end = DigitsEnd(text, end + 1);
        }

        kind = TokenKind.Number;
        if (end == text.Length || IsUnit(text, end, isFraction: end > whole))
        {
            return end;
        }

        var mixed = MixedEnd(text, end, out var hasLetters);
        kind = hasLetters ? TokenKind.Word : TokenKind.Number;
        return mixed;
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

    /// <summary>Letters that stand as a word of their own though no space parts them from the number: "9am", "4.5bn".</summary>
    private static bool IsUnit(ReadOnlySpan<char> text, int start, bool isFraction)
    {
        if (!Characters.IsLetter(text, start))
        {
            return false;
        }

        var letters = text[start..Math.Min(start + 3, text.Length)];
        var isHour = letters.Length >= 2 && letters[0] is 'a' or 'A' or 'p' or 'P' && letters[1] is 'm' or 'M'
            && (letters.Length == 2 || !char.IsLetterOrDigit(letters[2]));
        return isFraction || isHour;
    }

    private static int MixedEnd(ReadOnlySpan<char> text, int start, out bool hasLetters)
    {
        hasLetters = false;
        var end = start;
        while (end < text.Length)
        {
            if (Characters.WordCharacterLength(text, end) is var length and > 0)
            {
                hasLetters |= Characters.IsLetter(text, end);
                end += length;
            }
            else if (JoinsParts(text, end))
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

    private static bool JoinsParts(ReadOnlySpan<char> text, int index)
    {
        var mark = text[index];
        if (Characters.IsHyphen(mark) || mark is '/' or '_')
        {
            return WordScanner.Joins(text, index);
        }

        return mark is '.' or ',' && char.IsDigit(text[index - 1]) && index + 1 < text.Length && char.IsDigit(text[index + 1]);
    }
}
