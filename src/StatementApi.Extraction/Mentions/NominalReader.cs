namespace StatementApi.Extraction.Mentions;

/// <summary>Reads a phrase that a common noun heads: an office, a kind of person, a group, a body, a document.</summary>
internal static class NominalReader
{
    /// <summary>The phrase whose head noun is <paramref name="last"/>, or null where it cannot speak or its real head is unknown.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">First token of the phrase, openers and possessor included.</param>
    /// <param name="inner">First token after openers and possessor.</param>
    /// <param name="last">Last token of the head noun.</param>
    /// <param name="end">End of the run of words, which may go on after the head.</param>
    /// <param name="isApposed">Whether it follows a name and a comma, so that it needs no article ("Ada Lind, head of trade,").</param>
    public static MentionDraft? Read(WordLayer words, int first, int inner, int last, int end, bool isApposed)
    {
        var c = words.ClassOf(last);
        var goesOn = end > last + 1;
        if ((goesOn && !IsBeforeVerb(words, last, c)) || IsWithinName(words, inner, last) || (OnlyRank(c) && (goesOn || first == inner)))
        {
            return null;
        }

        var kind = KindOf(words, inner, last, c);
        if (kind is MentionKind.Nominal && first == inner && !isApposed && !MayStandBare(words, inner, last) && !ClosesHeadline(words, first, last))
        {
            return null;
        }

        var isRole = kind == MentionKind.Nominal && (c & (WordClass.Office | WordClass.Person)) != 0;
        return new MentionDraft(
            first, last + 1, HeadStart(words, inner, last, kind), last + 1, kind, GenderOf(c), isRole ? inner : last + 1, last + 1);
    }

    /// <summary>Whether the token can be the head noun.</summary>
    public static bool CanEnd(WordLayer words, int i) => words.NameAt(i) is null && words.Is(i, WordClass.Noun);

    /// <summary>"The minister shrugs": an unknown word after a person's noun that may be its verb; "the note read".</summary>
    private static bool IsBeforeVerb(WordLayer words, int last, WordClass c) =>
        ((c & (WordClass.Office | WordClass.Person)) != 0 && words[last + 1] is [.., not 's', 's'])
        || ((c & WordClass.Document) != 0 && words[last + 1] is "read" or "reads");

    /// <summary>"Ferry to sail, minister says": who says the headline has no article.</summary>
    private static bool ClosesHeadline(WordLayer words, int first, int last) =>
        first > 0 && words[first - 1] is "," && last + 1 < words.Tokens.Length && words.Is(last + 1, WordClass.Speech) && words[last + 1] is [.., 's'];

    /// <summary>"Palais des Nations".</summary>
    private static bool IsWithinName(WordLayer words, int inner, int last) =>
        last > inner && words.Is(last, WordClass.Capital) && words.Is(last - 1, WordClass.Particle) && !words.Is(last - 1, WordClass.Capital);

    private static bool OnlyRank(WordClass c) => (c & WordClass.Noun) == WordClass.Honorific;

    private static int HeadStart(WordLayer words, int inner, int last, MentionKind kind)
    {
        var start = kind == MentionKind.OrganizationName ? inner : last;
        while (start > inner && words.Is(start, WordClass.Joined))
        {
            start--;
        }

        return start;
    }

    private static MentionKind KindOf(WordLayer words, int inner, int last, WordClass c)
    {
        if ((c & (WordClass.Office | WordClass.Person)) != 0)
        {
            return MentionKind.Nominal;
        }

        if ((c & WordClass.People) != 0)
        {
            return MentionKind.Group;
        }

        if ((c & (WordClass.Capital | WordClass.Initial | WordClass.OrganizationWord)) == (WordClass.Capital | WordClass.OrganizationWord))
        {
            return MentionKind.OrganizationName;
        }

        return (c & WordClass.Body) != 0 && !IsIndefinite(words, inner) && NamesItsBody(words, inner, last) ? MentionKind.OrganizationName : MentionKind.Nominal;
    }

    private static bool IsIndefinite(WordLayer words, int inner) =>
        inner > 0 && (words.Equals(inner - 1, "a") || words.Equals(inner - 1, "an") || words.Equals(inner - 1, "another"));

    private static bool NamesItsBody(WordLayer words, int inner, int last)
    {
        if (inner > 0 && words.Is(inner - 1, WordClass.Clitic))
        {
            return true;
        }

        for (var i = inner; i <= last; i++)
        {
            if (words.NameAt(i) is not null || (words.ClassOf(i) & (WordClass.Capital | WordClass.Initial)) == WordClass.Capital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandBare(WordLayer words, int inner, int last)
    {
        if (words.Is(last, WordClass.Document))
        {
            return false;
        }

        for (var i = inner; i <= last; i++)
        {
            if (words.NameAt(i) is not null || words.Is(i, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    private static Gender GenderOf(WordClass c) =>
        (c & (WordClass.Office | WordClass.Person)) == 0 ? Gender.Unknown : (c & (WordClass.Male | WordClass.Female)) switch
        {
            WordClass.Male => Gender.Male,
            WordClass.Female => Gender.Female,
            _ => Gender.Unknown,
        };
}
