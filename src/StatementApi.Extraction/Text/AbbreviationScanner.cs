namespace StatementApi.Extraction.Text;

/// <summary>Decides whether a point belongs to the word before it.</summary>
internal static class AbbreviationScanner
{
    private const int LongestDottedTail = 4;
    private const int LongestNameWord = 30;
    private const int LongestTitle = 5;
    private const char NoWord = '\0';

    /// <summary>
    /// The end of the abbreviation whose first point stands at <paramref name="point"/>, or <paramref name="point"/> itself where it is
    /// a full stop.
    /// </summary>
    /// <param name="text">The text up to the paragraph's end.</param>
    /// <param name="start">Start of the word.</param>
    /// <param name="segment">Start of its last part, after a hyphen.</param>
    /// <param name="point">Index of the point.</param>
    public static int EndAtPoint(ReadOnlySpan<char> text, int start, int segment, int point)
    {
        if (point - segment == 1 && Characters.IsLetter(text, segment))
        {
            return DottedLettersEnd(text, segment, point);
        }

        if (IsListed(text, start, point + 1) || (segment > start && IsListed(text, segment, point + 1)))
        {
            return point + 1;
        }

        return DottedTailEnd(text, segment, point);
    }

    private static int DottedLettersEnd(ReadOnlySpan<char> text, int segment, int point)
    {
        var end = point + 1;
        while (Characters.IsLetter(text, end) && !char.IsSurrogate(text[end])
            && (end + 1 == text.Length || Characters.WordCharacterLength(text, end + 1) == 0))
        {
            end++;
            if (end == text.Length || text[end] != '.')
            {
                return end;
            }

            end++;
        }

        var isInitial = end == point + 1;
        return isInitial && !IsInitial(text, segment, end) && !IsListed(text, segment, end) ? point : end;
    }

    /// <summary>
    /// A capital with a point is an initial after a capitalised word ("Charles G. and David"), before a comma, or before a capitalised
    /// word that opens no sentence; "I." is one only where a name begins ("I. M. Pei"), as elsewhere it is the pronoun or a numeral.
    /// </summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int segment, int end)
    {
        var next = Characters.SkipSpace(text, end);
        if (!char.IsUpper(text[segment]) || next == text.Length || Characters.IsClosingBracket(text[next]))
        {
            return false;
        }

        var previous = PreviousWordInitial(text, segment);
        if (text[segment] == 'I')
        {
            return previous == NoWord && char.IsUpper(text[next]);
        }

        return char.IsUpper(previous) || text[next] == ','
            || (char.IsUpper(text[next]) && !Abbreviations.IsSentenceStarter(text[next..WordScanner.RunEnd(text, next)]));
    }

    /// <summary>The first letter of the word before <paramref name="index"/>, or <see cref="NoWord"/> after punctuation or at the start.</summary>
    private static char PreviousWordInitial(ReadOnlySpan<char> text, int index)
    {
        var last = index - 1;
        if (last <= 0 || !Characters.IsSpace(text[last]) || !(char.IsLetter(text[last - 1]) || text[last - 1] == '.'))
        {
            return NoWord;
        }

        var first = last - 1;
        while (first > 0 && last - first < LongestNameWord && !Characters.IsSpace(text[first - 1]))
        {
            first--;
        }

        return text[last - 1] == '.' && last - first > LongestTitle ? NoWord : text[first];
    }

    /// <summary>"Ph.D." and its like: a listed word with points inside.</summary>
    private static int DottedTailEnd(ReadOnlySpan<char> text, int segment, int point)
    {
        var end = point + 1;
        while (end < text.Length && end <= point + LongestDottedTail && (text[end] == '.' || char.IsAsciiLetter(text[end])))
        {
            end++;
        }

        return end > point + 2 && text[end - 1] == '.' && Abbreviations.TryFind(text[segment..end], out _) ? end : point;
    }

    private static bool IsListed(ReadOnlySpan<char> text, int start, int end)
    {
        if (!Abbreviations.TryFind(text[start..end], out var ending))
        {
            return false;
        }

        var next = Characters.SkipSpace(text, end);
        return ending != AbbreviationEnding.NumberFollows || (next < text.Length && char.IsDigit(text[next]));
    }
}
