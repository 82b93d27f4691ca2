namespace StatementApi.Extraction.Mentions;

/// <summary>The field of an office or an organization after "of" or "for", and the name that may follow it without a sign.</summary>
internal static class OfficeField
{
    private const int LongestInSmallLetters = 4;

    /// <summary>Goes on through "Political and Peacebuilding Affairs" or "trade and industry, Anna Lind" from the end of its first part.</summary>
    public static int End(WordLayer words, MentionDraft draft, int at, int end)
    {
        var hasField = draft.Kind == MentionKind.OrganizationName || words.Is(draft.HeadFirst, WordClass.Office);
        if (!hasField || at + 1 >= end || !words.Equals(at, "and"))
        {
            return at;
        }

        return IsFieldWord(words, at - 1) && IsFieldWord(words, at + 1) ? words.EndOfRun(at + 1, end, opened: false)
            : EndBeforeName(words, at + 1) is var comma && comma > at ? comma
            : at;
    }

    /// <summary>The comma between a field in small letters and the name behind it ("peace and security, Anna Lind"), from a word of the field; or -1.</summary>
    public static int EndBeforeName(WordLayer words, int first)
    {
        var at = first;
        while (at < first + LongestInSmallLetters && at < words.Tokens.Length && IsSmall(words, at))
        {
            at++;
        }

        return at > first && at + 1 < words.Tokens.Length && words[at] is "," && words.Is(at + 1, WordClass.Capital) && words.NameAt(at + 1) is not { IsPerson: false } ? at : -1;
    }

    private static bool IsSmall(WordLayer words, int i) =>
        words.Equals(i, "and") || (words.Tokens[i].Kind == Text.TokenKind.Word && !words.Is(i, WordClass.Capital | WordClass.Function | WordClass.Office | WordClass.Person));

    /// <summary>
    /// Where the name begins in "Minister of Defence Rustem Orlenko", in which the phrase after the preposition took the name along; or -1.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="office">The office.</param>
    /// <param name="link">The preposition.</param>
    /// <param name="name">The last mention in the phrase after it.</param>
    /// <param name="end">End of that phrase.</param>
    public static int NameAfter(WordLayer words, MentionDraft office, int link, MentionDraft name, int end)
    {
        if (office.Kind != MentionKind.Nominal || !words.Is(office.HeadFirst, WordClass.Office) || words[link] is not ("of" or "for" or "on")
            || name.Kind != MentionKind.PersonName || name.End != end || name.TitleEnd > name.TitleFirst)
        {
            return -1;
        }

        var bodyBefore = words.NameAt(name.HeadFirst - 1) is { IsPerson: false } || words.Is(name.HeadFirst - 1, WordClass.OrganizationWord);
        return name.HeadFirst > link + 1 && (bodyBefore || !words.Is(link + 1, WordClass.Opener))
            ? name.HeadFirst
            : GivenNameWithin(words, name);
    }

    private static int GivenNameWithin(WordLayer words, MentionDraft name)
    {
        for (var i = name.HeadFirst + 1; i < name.HeadEnd - 1 && !words.Is(name.HeadFirst, WordClass.GivenName); i++)
        {
            if (words.Is(i, WordClass.GivenName))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFieldWord(WordLayer words, int i) =>
        words.Is(i, WordClass.Capital) && words.NameAt(i) is null && !words.Is(i, WordClass.Office | WordClass.Honorific | WordClass.GivenName);
}
