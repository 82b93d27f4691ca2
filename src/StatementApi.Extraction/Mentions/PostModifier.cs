namespace StatementApi.Extraction.Mentions;

/// <summary>Tells which prepositional phrases belong to the noun before them.</summary>
internal static class PostModifier
{
    /// <summary>Number of tokens that introduce a phrase belonging to the draft ("of", "close to"), or 0.</summary>
    public static int Accepts(WordLayer words, MentionDraft draft, int at, int end)
    {
        if (at + 1 >= end || !IsLink(words, at))
        {
            return 0;
        }

        var head = words.ClassOf(draft.HeadEnd - 1);
        if (draft.Kind is MentionKind.PersonName or MentionKind.CountryName or MentionKind.Metonym)
        {
            return 0;
        }

        if (IsTwoWordLink(words, at) && draft.Kind is MentionKind.Nominal or MentionKind.Group && at + 2 < end)
        {
            return 2;
        }

        return Takes(words, draft, head, at) && Suits(words, draft, head, at) ? 1 : 0;
    }

    private static bool IsLink(WordLayer words, int at) => words.Is(at, WordClass.Preposition) || IsTwoWordLink(words, at);

    /// <summary>Whether an adjective and its preposition hang a phrase on the noun before ("familiar with").</summary>
    public static bool IsTwoWordLink(WordLayer words, int at) => at + 1 < words.Tokens.Length && words[at + 1] switch
    {
        "to" => words[at] is "close" or "loyal" or "privy" or "opposed" or "allied",
        "with" => words[at] is "familiar" or "aligned" or "affiliated" or "acquainted",
        "on" => words[at] is "briefed",
        "in" => words[at] is "involved" or "based" or "stationed",
        "of" => words[at] is "aware",
        _ => false,
    };

    private static bool Takes(WordLayer words, MentionDraft draft, WordClass head, int at)
    {
        var isOffice = draft.Kind == MentionKind.Nominal && (head & WordClass.Office) != 0;
        var isOrganization = draft.Kind == MentionKind.OrganizationName;
        return words[at] switch
        {
            "of" => !isOrganization || words.NameAt(draft.HeadEnd - 1) is null,
            "for" => isOffice || isOrganization && words.NameAt(draft.HeadEnd - 1) is null || (head & (WordClass.Person | WordClass.People)) != 0,
            "to" => isOffice,
            "from" or "with" or "inside" or "within" => draft.Kind is MentionKind.Nominal or MentionKind.Group && (head & WordClass.Document) == 0,
            "at" => draft.Kind is MentionKind.Nominal or MentionKind.Group && !IsAudience(words, draft) && (head & WordClass.Document) == 0,
            "in" => !IsAudience(words, draft) && (head & WordClass.Document) == 0,
            "on" => (isOffice || isOrganization) && words.NameAt(draft.HeadEnd - 1) is null,
            "by" => (head & WordClass.Document) != 0,
            _ => false,
        };
    }

    private static bool Suits(WordLayer words, MentionDraft draft, WordClass head, int at)
    {
        var next = at + 1;
        if (words.Is(next, WordClass.Date) || (words.Is(next, WordClass.Quantity) && words[at] is not "of"))
        {
            return false;
        }

        return words[at] is "of" && draft.Kind != MentionKind.OrganizationName
            ? true
            : words.Is(next, WordClass.Capital) || words.NameAt(next) is not null
              || (words.Is(next, WordClass.Determiner | WordClass.Possessive) && draft.Kind != MentionKind.OrganizationName)
              || (words[at] is "for" or "on" && (head & WordClass.Office) != 0 && !words.Is(next, WordClass.Function)
                  && (words.Is(next, WordClass.Modifier) || words.Is(draft.HeadEnd - 1, WordClass.Capital) || OfficeField.EndBeforeName(words, next) > next));
    }

    private static bool IsAudience(WordLayer words, MentionDraft draft) =>
        words[draft.HeadEnd - 1] is "reporters" or "journalists" or "lawmakers" or "delegates" or "viewers" or "supporters";
}
