using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>Judges each quotation mark by its shape and its neighbours.</summary>
internal static class MarkClassifier
{
    private const int LongestMarkRun = 4;
    private const int LongestFeet = 3;

    /// <summary>The mark that stands at <paramref name="span"/> within <paramref name="paragraph"/>; <paramref name="token"/> is its token's index.</summary>
    public static Mark Classify(string text, TextSpan paragraph, int token, TextSpan span)
    {
        var shape = text[span.Start];
        var family = FamilyOf(shape, span.Length);
        if (IsPrime(text, span, paragraph))
        {
            return new Mark(token, family, MarkRole.None);
        }

        var (before, after) = (Before(text, span.Start, paragraph), After(text, span.End, paragraph));
        var role = Characters.IsSpace(before) && IsEllipsis(text, span.End, paragraph)
            ? MarkRole.Opens | MarkRole.Placed
            : Role(ShapeOf(shape, span.Length), before, after);
        if (family == MarkFamily.Single && role == (MarkRole.Opens | MarkRole.Closes))
        {
            // A straight single mark whose place does not tell is more often an apostrophe than a quotation mark.
            return new Mark(token, family, MarkRole.None);
        }

        var isPossessive = !role.HasFlag(MarkRole.Opens) && Characters.IsApostrophe(shape) && FollowsPlural(text, span, paragraph);
        return new Mark(token, family, isPossessive ? role | MarkRole.Possessive : role);
    }

    private static MarkFamily FamilyOf(char c, int length) => c switch
    {
        '\'' or '`' when length > 1 => MarkFamily.Double,
        '\'' or '`' or '´' or '‘' or '’' or '‚' or '‛' or '＇' => MarkFamily.Single,
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    private static MarkRole ShapeOf(char c, int length) => c switch
    {
        '“' or '„' or '‟' or '‘' or '‚' or '‛' or '`' or '«' or '‹' or '「' or '『' => MarkRole.Opens,
        '”' or '’' or '´' or '»' or '›' or '」' or '』' => MarkRole.Closes,
        _ when length > 1 => MarkRole.Closes,
        _ => MarkRole.Opens | MarkRole.Closes,
    };

    /// <summary>The shape's role, corrected where the place contradicts it: a mark between white space and a word cannot close.</summary>
    private static MarkRole Role(MarkRole shape, char before, char after)
    {
        var mayOpen = LeavesRoom(before) && !Characters.IsSpace(after) && !IsClosingPunctuation(after);
        var mayClose = !Characters.IsSpace(before) && !Characters.IsOpeningBracket(before)
            && (LeavesRoom(after) || IsClosingPunctuation(after));
        return (mayOpen, mayClose) switch
        {
            (true, false) => MarkRole.Opens | MarkRole.Placed,
            (false, true) => MarkRole.Closes | MarkRole.Placed,
            _ => shape,
        };
    }

    /// <summary>The character before a mark and the marks that lean on it; a space at the paragraph's start.</summary>
    private static char Before(string text, int start, TextSpan paragraph)
    {
        var index = start - 1;
        while (index >= paragraph.Start && start - index <= LongestMarkRun && Characters.IsQuotationMark(text[index]))
        {
            index--;
        }

        return index < paragraph.Start ? ' ' : text[index];
    }

    private static char After(string text, int end, TextSpan paragraph)
    {
        var index = end;
        while (index < paragraph.End && index - end < LongestMarkRun && Characters.IsQuotationMark(text[index]))
        {
            index++;
        }

        return index >= paragraph.End ? ' ' : text[index];
    }

    /// <summary>Whether an ellipsis follows, with which a quotation may begin ("... and so it was").</summary>
    private static bool IsEllipsis(string text, int index, TextSpan paragraph) =>
        index + 1 < paragraph.End && (text[index] == '…' || (text[index] == '.' && text[index + 1] == '.'));

    private static bool LeavesRoom(char c) =>
        Characters.IsSpace(c) || Characters.IsOpeningBracket(c) || Characters.IsDash(c) || c is ':' or '/';

    private static bool IsClosingPunctuation(char c) =>
        Characters.IsTerminal(c) || Characters.IsClosingBracket(c) || c is ',' or ';' or ':';

    /// <summary>Whether the mark gives feet or inches (5'10"), where a quotation mark would make no sense.</summary>
    private static bool IsPrime(string text, TextSpan span, TextSpan paragraph)
    {
        if (span.Length > 1 || span.Start == paragraph.Start || !char.IsAsciiDigit(text[span.Start - 1]))
        {
            return false;
        }

        var mark = text[span.Start];
        return Characters.IsApostrophe(mark)
            ? span.End < paragraph.End && char.IsAsciiDigit(text[span.End])
            : mark is '"' or '”' && FollowsFeet(text, span.Start);
    }

    private static bool FollowsFeet(string text, int index)
    {
        var digit = index - 1;
        while (digit > 0 && index - digit < LongestFeet && char.IsAsciiDigit(text[digit]))
        {
            digit--;
        }

        return digit > 0 && Characters.IsApostrophe(text[digit]) && char.IsAsciiDigit(text[digit - 1]);
    }

    /// <summary>Whether the mark stands after the s of a plural or a name and before another word.</summary>
    private static bool FollowsPlural(string text, TextSpan span, TextSpan paragraph) =>
        span.Start > paragraph.Start
        && text[span.Start - 1] is 's' or 'S' or 'x' or 'z'
        && span.End + 1 < paragraph.End
        && char.IsWhiteSpace(text[span.End])
        && Characters.WordCharacterLength(text, span.End + 1) > 0;
}
