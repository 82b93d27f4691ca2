using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>Judges each quotation mark by its shape and its neighbours.</summary>
internal static class MarkClassifier
{
    /// <summary>The mark that stands at <paramref name="span"/> within <paramref name="paragraph"/>.</summary>
    public static Mark Classify(string text, TextSpan paragraph, int token, TextSpan span)
    {
        var before = span.Start > paragraph.Start ? text[span.Start - 1] : ' ';
        var after = span.End < paragraph.End ? text[span.End] : ' ';
        var family = FamilyOf(text[span.Start], span.Length);
        var role = Role(ShapeOf(text[span.Start], span.Length), before, after);
        if (IsPrime(text, span, before, after))
        {
            role = MarkRole.None;
        }
        else if (family == MarkFamily.Single && role == MarkRole.Closes && IsPossessive(text, span, paragraph, before, after))
        {
            role = MarkRole.Closes | MarkRole.Possessive;
        }

        return new Mark(token, family, role);
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
        var mayOpen = LeavesRoomBefore(before) && !char.IsWhiteSpace(after) && !IsClosingPunctuation(after);
        var mayClose = !char.IsWhiteSpace(before) && !Characters.IsOpeningBracket(before) && LeavesRoomAfter(after);
        return (mayOpen, mayClose) switch
        {
            (true, false) => MarkRole.Opens | MarkRole.Placed,
            (false, true) => MarkRole.Closes | MarkRole.Placed,
            _ => shape,
        };
    }

    private static bool LeavesRoomBefore(char c) =>
        char.IsWhiteSpace(c) || Characters.IsOpeningBracket(c) || Characters.IsDash(c) || Characters.IsQuotationMark(c) || c is ':' or '/';

    private static bool LeavesRoomAfter(char c) =>
        char.IsWhiteSpace(c) || IsClosingPunctuation(c) || Characters.IsDash(c) || Characters.IsQuotationMark(c) || c is '/';

    private static bool IsClosingPunctuation(char c) =>
        Characters.IsTerminal(c) || Characters.IsClosingBracket(c) || c is ',' or ';' or ':';

    private static bool IsPrime(string text, TextSpan span, char before, char after)
    {
        if (!char.IsAsciiDigit(before) || span.Length > 1)
        {
            return false;
        }

        var c = text[span.Start];
        if (Characters.IsApostrophe(c))
        {
            return char.IsAsciiDigit(after);
        }

        return c is '"' or '”' && FollowsFeet(text, span.Start);
    }

    private static bool FollowsFeet(string text, int index)
    {
        var digit = index - 1;
        while (digit > 0 && index - digit < 3 && char.IsAsciiDigit(text[digit]))
        {
            digit--;
        }

        return digit > 0 && Characters.IsApostrophe(text[digit]) && char.IsAsciiDigit(text[digit - 1]);
    }

    /// <summary>After the s of a plural or a name, before another word.</summary>
    private static bool IsPossessive(string text, TextSpan span, TextSpan paragraph, char before, char after) =>
        before is 's' or 'S' or 'x' or 'z'
        && Characters.IsApostrophe(text[span.Start])
        && after is ' ' or '\u00A0' or '\n'
        && span.End + 1 < paragraph.End
        && Characters.WordCharacterLength(text, span.End + 1) > 0;
}
