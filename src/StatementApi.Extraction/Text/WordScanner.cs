namespace StatementApi.Extraction.Text;

/// <summary>Finds where a word ends: it takes inner hyphens, apostrophes, slashes and ampersands, and the points of abbreviations.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word that starts at <paramref name="start"/>; always beyond it.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = RunEnd(text, start);
        for (var segment = start; end < text.Length; end = RunEnd(text, segment))
        {
            var mark = text[end];
            if (Characters.MayBeApostrophe(mark))
            {
                if (Clitics.IsNegation(text, start, end))
                {
                    return end - 1;
                }

                if (Clitics.LengthAt(text, end) > 0)
                {
                    return end;
                }
            }
            else if (mark is '.' or '@')
            {
                if (AddressScanner.EndFromInside(text, start, end) is var address && address > end)
                {
                    return address;
                }

                end = mark == '.' ? AbbreviationScanner.EndAtPoint(text, start, segment, end) : end;
            }

            if (!Joins(text, end) && !IsInSymbol(text, start, end))
            {
                break;
            }

            segment = end + 1;
        }

        return start + Clitics.LengthOfFirstPart(text[start..end]);
    }

    /// <summary>"A/80/L.14": a point between the parts of a document's symbol.</summary>
    private static bool IsInSymbol(ReadOnlySpan<char> text, int start, int index) =>
        index + 1 < text.Length && text[index] == '.' && char.IsAsciiDigit(text[index + 1]) && text[start..index].Contains('/');

    /// <summary>The end of the letters, digits and combining marks from <paramref name="start"/> on.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && Characters.WordCharacterLength(text, end) is var length and > 0)
        {
            end += length;
        }

        return end;
    }

    /// <summary>Whether the mark at <paramref name="index"/> binds the characters on both its sides into one word.</summary>
    public static bool Joins(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || Characters.WordCharacterLength(text, index + 1) == 0)
        {
            return false;
        }

        var mark = text[index];
        return Characters.IsHyphen(mark) || mark is '/' or '&' or '_'
            || (Characters.MayBeApostrophe(mark) && Characters.IsLetter(text, index + 1) && Characters.IsLetter(text, index - 1));
    }
}
