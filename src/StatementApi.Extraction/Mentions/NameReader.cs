using StatementApi.Extraction.Actors;

namespace StatementApi.Extraction.Mentions;

/// <summary>Reads a phrase that ends in a name: where the name begins, what is title before it, and what it names.</summary>
internal static class NameReader
{
    private const int LongestAcronym = 7;
    private const int LongestInitials = 3;
    private static readonly string[] AdjectiveEndings = ["ous", "ful", "less", "ied", "ted", "ded", "ged", "sed", "cked", "ken", "ving"];

    private const WordClass TitleNoun = WordClass.Office | WordClass.Honorific | WordClass.Person;

    /// <summary>The phrase from <paramref name="first"/> whose last name token is <paramref name="last"/>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">First token of the phrase, openers and possessor included.</param>
    /// <param name="inner">First token after openers and possessor.</param>
    /// <param name="last">Last token of the name.</param>
    public static MentionDraft Read(WordLayer words, int first, int inner, int last)
    {
        var name = StartOfName(words, inner, last);
        var kind = KindOf(words, inner, name, last, out var isWeak);
        var hasTitle = kind == MentionKind.PersonName && AnyIs(words, inner, name, TitleNoun);
        var isWhole = hasTitle || (BelongsWhole(words, inner, name) && !IsTold(words, first, name, kind)) || (name == inner + 1 && IsDescriptive(words, inner));
        var start = isWhole ? StartWith(words, first, inner, name, kind, hasTitle) : name;
        var gender = kind == MentionKind.PersonName ? GenderOf(words, inner, name, last) : Gender.Unknown;
        return new MentionDraft(
            start, last + 1, name, last + 1, kind, gender, hasTitle ? TitleStart(first, inner) : name, name, isWeak && !hasTitle);
    }

    /// <summary>Whether the token can end a name.</summary>
    public static bool CanEnd(WordLayer words, int i) =>
        words.NameAt(i) is { IsDemonym: false }
        || (words.NameAt(i) is null && words.Is(i, WordClass.Capital) && (!words.Is(i, WordClass.Noun) || FollowsGivenName(words, i)));

    /// <summary>Whether a capitalised common noun ends an organization's name ("Defense Ministry").</summary>
    public static bool EndsOrganization(WordLayer words, int inner, int i) =>
        words.NameAt(i) is null
        && words.Is(i, WordClass.Capital)
        && words.Is(i, WordClass.OrganizationWord)
        && !words.Is(i, WordClass.Joined)
        && i > inner && words.Is(i - 1, WordClass.Capital) && !words.Is(i - 1, WordClass.Office & ~WordClass.Joined);

    private static int TitleStart(int first, int inner) => inner > first ? inner : first;

    private static bool FollowsGivenName(WordLayer words, int i) =>
        i > 0 && words.Is(i - 1, WordClass.GivenName) && words.Is(i - 1, WordClass.Capital) && words.NameAt(i - 1) is null;

    private static int StartOfName(WordLayer words, int inner, int last)
    {
        var listed = words.NameAt(last);
        var isOrganization = listed is null && words.Is(last, WordClass.OrganizationWord);
        var start = listed?.First ?? last;
        if (listed is not null && !(listed.IsPerson && listed.IsOneWord))
        {
            return Math.Max(start, inner);
        }

        while (start > inner && GoesOnBefore(words, start - 1, inner, isOrganization))
        {
            start = words.NameAt(start - 1)?.First ?? start - 1;
        }

        while (start < last && words.Is(start, WordClass.Particle) && !words.Is(start, WordClass.Capital))
        {
            start++;
        }

        return Math.Max(start, inner);
    }

    private static bool GoesOnBefore(WordLayer words, int i, int inner, bool isOrganization)
    {
        if (words.NameAt(i) is { } listed)
        {
            return isOrganization || (listed.IsPerson && listed.IsOneWord);
        }

        if (words.Is(i, WordClass.Particle) && !words.Is(i, WordClass.Capital))
        {
            return i > inner && words.Is(i - 1, WordClass.Capital | WordClass.Particle);
        }

        return words.Is(i, WordClass.Capital) && !IsDescriptive(words, i)
            && (isOrganization
                ? !words.Is(i, WordClass.Office | WordClass.Honorific)
                : !words.Is(i, WordClass.Noun | WordClass.Modifier) || (words.Is(i, WordClass.GivenName) && !words.Is(i, WordClass.Office | WordClass.Honorific)));
    }

    /// <summary>"Heartbroken Tracey Hobbs", "FURIOUS Jane Doe": an adjective whose capital the sentence's opening or the headline's style gives.</summary>
    private static bool IsDescriptive(WordLayer words, int i) =>
        words.Is(i, WordClass.Initial) && !words.Is(i, WordClass.GivenName) && words.Is(i + 1, WordClass.GivenName) && words.Is(i + 1, WordClass.Capital)
        && ((words.Is(i, WordClass.AllCapitals) && !words.Is(i + 1, WordClass.AllCapitals) && words[i].Length > LongestInitials) || EndsLikeAdjective(words[i]));

    private static bool EndsLikeAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static MentionKind KindOf(WordLayer words, int inner, int name, int last, out bool isWeak)
    {
        isWeak = false;
        if (words.NameAt(last) is { } listed && (!listed.IsPerson || listed.First == name))
        {
            return KindOf(listed);
        }

        if (words.Is(last, WordClass.OrganizationWord) && name < last)
        {
            return MentionKind.OrganizationName;
        }

        if (AnyIs(words, inner, name, TitleNoun) || LooksPersonal(words, name, last) || words.NameAt(last) is not null)
        {
            return MentionKind.PersonName;
        }

        isWeak = !HasCommonBody(words, inner, name) && !IsAcronym(words, name, last);
        return isWeak && last > name ? MentionKind.PersonName : MentionKind.OrganizationName;
    }

    private static MentionKind KindOf(ListedName listed) => listed.Kind switch
    {
        ActorKind.Person => MentionKind.PersonName,
        _ when listed.Source == NameSource.Metonym => MentionKind.Metonym,
        ActorKind.Country => MentionKind.CountryName,
        _ => MentionKind.OrganizationName,
    };

    private static bool LooksPersonal(WordLayer words, int name, int last) =>
        last > name && (words.Is(name, WordClass.GivenName) || AnyIsInitial(words, name, last));

    private static bool AnyIsInitial(WordLayer words, int name, int last)
    {
        for (var i = name; i < last; i++)
        {
            if (words[i] is [_, '.'] && words.Is(i, WordClass.Capital))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAcronym(WordLayer words, int name, int last) =>
        name == last
        && (words.ClassOf(name) & (WordClass.AllCapitals | WordClass.Initial)) == WordClass.AllCapitals
        && words[name].Length is > 1 and <= LongestAcronym
        && !IsShouted(words, name - 1) && !IsShouted(words, name + 1);

    private static bool IsShouted(WordLayer words, int i) => i >= 0 && i < words.Tokens.Length && words.Is(i, WordClass.AllCapitals);

    /// <summary>Whether nothing but adjectives and nouns of the name stands before it, so that the phrase is one.</summary>
    private static bool BelongsWhole(WordLayer words, int inner, int name)
    {
        for (var i = inner; i < name; i++)
        {
            if (words.NameAt(i) is { IsDemonym: false } || words.IsUnknown(i) || !words.Is(i, WordClass.Modifier | WordClass.Noun) && words.NameAt(i) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"told parliament Norway would ...": whom the verb tells stands before the name.</summary>
    private static bool IsTold(WordLayer words, int first, int name, MentionKind kind) =>
        kind != MentionKind.PersonName && name > first && first > 0 && words.Is(first - 1, WordClass.Speech) && words.Is(name - 1, WordClass.Noun);

    private static int StartWith(WordLayer words, int first, int inner, int name, MentionKind kind, bool hasTitle)
    {
        if (first == inner || hasTitle || words.Is(inner - 1, WordClass.Clitic) || (kind == MentionKind.PersonName && name > inner))
        {
            return first;
        }

        return kind != MentionKind.PersonName && words.Equals(inner - 1, "the") ? inner - 1 : name;
    }

    /// <summary>"The newspaper Le Monde": a body's common noun before its name.</summary>
    private static bool HasCommonBody(WordLayer words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if ((words.ClassOf(i) & (WordClass.Body | WordClass.Capital)) == WordClass.Body)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From the title, else from a given name before others, else from the one actor of that name.</summary>
    private static Gender GenderOf(WordLayer words, int inner, int name, int last)
    {
        var end = name < last ? name + 1 : name;
        for (var i = inner; i < end; i++)
        {
            if (words.Is(i, WordClass.Male) != words.Is(i, WordClass.Female))
            {
                return words.Is(i, WordClass.Male) ? Gender.Male : Gender.Female;
            }
        }

        return words.NameAt(last) is { IsPerson: true, Match.IsAmbiguous: false } listed && listed.First == name
            ? listed.Match.Candidates[0].Actor.Gender
            : Gender.Unknown;
    }

    private static bool AnyIs(WordLayer words, int from, int end, WordClass any)
    {
        for (var i = from; i < end; i++)
        {
            if (words.Is(i, any) && (words.NameAt(i) is null))
            {
                return true;
            }
        }

        return false;
    }
}
