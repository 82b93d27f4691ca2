using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Mentions;

/// <summary>
/// Settles names that only their capitals suggest: kept where the article shows elsewhere whose name it is, or where they do the saying.
/// </summary>
internal static class NameEvidence
{
    private const int LongestWayToVerb = 3;
    private const int LongestPersonName = 5;
    private const int NearbyDrafts = 4;

    /// <summary>The drafts without the capitalised words that are no one's name.</summary>
    public static List<MentionDraft> Settle(WordLayer words, List<MentionDraft> drafts)
    {
        var known = KnownNames(words, drafts);
        var settled = new List<MentionDraft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsWeak)
            {
                settled.Add(draft);
            }
            else if (KindOf(words, drafts, i, known) is { } kind)
            {
                settled.Add(draft with { Kind = kind, IsWeak = false });
            }
        }

        return settled;
    }

    private static Dictionary<string, MentionKind>.AlternateLookup<ReadOnlySpan<char>> KnownNames(WordLayer words, List<MentionDraft> drafts)
    {
        var known = new Dictionary<string, MentionKind>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Kind is not (MentionKind.PersonName or MentionKind.OrganizationName) || words.NameAt(draft.HeadEnd - 1) is not null)
            {
                continue;
            }

            if (!draft.IsWeak || IsSpeaker(words, draft) && !words.Is(draft.HeadFirst, WordClass.Initial) || IsDescribed(words, drafts, i))
            {
                known.TryAdd(Key(words, draft), draft.IsWeak ? SoleKind(words, draft) : draft.Kind);
            }
        }

        return known;
    }

    private static ReadOnlySpan<char> Key(WordLayer words, MentionDraft draft) =>
        draft.Kind == MentionKind.PersonName
            ? words[draft.HeadEnd - 1]
            : words.Span(draft.HeadFirst, draft.HeadEnd).In(words.Text);

    private static MentionKind? KindOf(
        WordLayer words, List<MentionDraft> drafts, int index, Dictionary<string, MentionKind>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        var draft = drafts[index];
        if (known.TryGetValue(words[draft.HeadEnd - 1], out var kind) || known.TryGetValue(words.Span(draft.HeadFirst, draft.HeadEnd).In(words.Text), out kind))
        {
            return kind;
        }

        if (IsDescribed(words, drafts, index) || IsOfCountry(words, draft))
        {
            return MentionKind.PersonName;
        }

        if (IsDescribedBody(words, drafts, index))
        {
            return MentionKind.OrganizationName;
        }

        if (draft.First > 0 && (words[draft.First - 1] is "at" || IsAcronymOfBody(words, drafts, index)))
        {
            return MentionKind.OrganizationName;
        }

        if (draft.HeadLength > LongestPersonName || !IsSpeaker(words, draft))
        {
            return null;
        }

        return SoleKind(words, draft);
    }

    /// <summary>"Norway's Espen Dahl was": two words or more that a country owns, with a verb behind.</summary>
    private static bool IsOfCountry(WordLayer words, MentionDraft draft) =>
        draft.HeadLength is > 1 and <= LongestPersonName && draft.HeadFirst > 1 && words.Is(draft.HeadFirst - 1, WordClass.Clitic)
        && words.NameAt(draft.HeadFirst - 2) is { Kind: Actors.ActorKind.Country } && draft.End < words.Tokens.Length && words.Is(draft.End, WordClass.Auxiliary);

    /// <summary>"Northoil, the state company,".</summary>
    private static bool IsDescribedBody(WordLayer words, List<MentionDraft> drafts, int index)
    {
        var after = drafts[index].End + 1;
        return after < words.Tokens.Length && words[drafts[index].End] is "," && words.Is(after, WordClass.Determiner)
            && index + 1 < drafts.Count && drafts[index + 1].First == after && words.Is(drafts[index + 1].HeadEnd - 1, WordClass.Body)
            && drafts[index + 1].End < words.Tokens.Length && words[drafts[index + 1].End] is ",";
    }

    /// <summary>"The lake patrol force, LPF,".</summary>
    private static bool IsAcronymOfBody(WordLayer words, List<MentionDraft> drafts, int index)
    {
        var draft = drafts[index];
        if (words[draft.First - 1] is not "," || !words.Is(draft.HeadFirst, WordClass.AllCapitals) || draft.End >= words.Tokens.Length || words[draft.End] is not ",")
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && i >= index - NearbyDrafts; i--)
        {
            if (drafts[i].End == draft.First - 1 && (words.ClassOf(drafts[i].HeadEnd - 1) & (WordClass.Body | WordClass.Capital)) == WordClass.Body)
            {
                return true;
            }
        }

        return false;
    }

    private static MentionKind SoleKind(WordLayer words, MentionDraft draft) =>
        draft.HeadLength > 1 || words.Is(draft.HeadFirst, WordClass.GivenName) || FamilyNames.IsLikely(words[draft.HeadEnd - 1])
            ? MentionKind.PersonName
        : IsPlural(words, draft) ? MentionKind.Group
        : MentionKind.OrganizationName;

    /// <summary>Whether a role beside the name, or an age, tells that it is a person's: "the clerk, Espen Dahl,", "Espen Dahl, 43,".</summary>
    private static bool IsDescribed(WordLayer words, List<MentionDraft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.HeadLength > LongestPersonName)
        {
            return false;
        }

        for (var i = index - 1; i >= 0 && i >= index - NearbyDrafts; i--)
        {
            if (drafts[i].End == draft.First - 1 && words[draft.First - 1] is "," && IsRole(words, drafts[i])
                && (draft.HeadLength > 1 || IsOwn(words, drafts[i], draft)))
            {
                return true;
            }
        }

        var after = draft.End + 1;
        return draft.HeadLength > 1 && after < words.Tokens.Length && words[draft.End] is ","
            && ((index + 1 < drafts.Count && drafts[index + 1].First == after && IsRole(words, drafts[index + 1])) || IsAge(words, after)
                || (draft.HeadLength > 1 && words[after] is "who" or "whose"));
    }

    /// <summary>"His granddaughter, Lucia,": somebody's own needs no surname.</summary>
    private static bool IsOwn(WordLayer words, MentionDraft role, MentionDraft name) =>
        (words.Is(role.First, WordClass.Possessive) || (role.HeadFirst > 0 && words.Is(role.HeadFirst - 1, WordClass.Clitic)))
        && name.End < words.Tokens.Length && words[name.End] is "," or ".";

    private static bool IsRole(WordLayer words, MentionDraft draft) =>
        draft.Kind == MentionKind.Nominal && words.Is(draft.HeadEnd - 1, WordClass.Office | WordClass.Person);

    private static bool IsAge(WordLayer words, int i) =>
        words.Tokens[i].Kind == TokenKind.Number && words[i].Length == 2 && i + 1 < words.Tokens.Length && words[i + 1] is ",";

    private static bool IsPlural(WordLayer words, MentionDraft draft) =>
        words.Is(draft.HeadFirst, WordClass.Initial) && words[draft.HeadEnd - 1] is [.., not 's', 's'];

    private static bool IsBeforeSpeech(WordLayer words, int first)
    {
        for (var i = first; i < Math.Min(words.Tokens.Length, first + LongestWayToVerb); i++)
        {
            if (words.Is(i, WordClass.Speech))
            {
                return true;
            }

            if (!words.Is(i, WordClass.Adverb | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Priya Nair of the Kiel Institute in Berlin said": behind the body that a name is of.</summary>
    private static int BehindBody(WordLayer words, int of)
    {
        const int farthest = 12;
        if (of >= words.Tokens.Length || !(words.Equals(of, "of") || words.Equals(of, "from") || words.Equals(of, "at")))
        {
            return of;
        }

        var end = of + 1;
        while (end < Math.Min(words.Tokens.Length, of + farthest)
            && (words.Is(end, WordClass.Capital | WordClass.Determiner) || words.NameAt(end) is not null || words.Equals(end, "of") || words.Equals(end, "for") || words.Equals(end, "in") || words.Equals(end, "and")))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a verb of saying follows, or stands right before the name at the end of its clause, or the name signs a quotation.</summary>
    private static bool IsSpeaker(WordLayer words, MentionDraft draft)
    {
        if (draft.First > 1 && words.Tokens[draft.First - 2].Kind == TokenKind.QuotationMark && words[draft.First - 1] is [var dash] && Characters.IsDash(dash))
        {
            return true;
        }

        if (draft.First > 0 && words.Is(draft.First - 1, WordClass.Preposition))
        {
            return draft.First > 1 && words.Equals(draft.First - 2, "according");
        }

        if (IsBeforeSpeech(words, draft.End) || (draft.HeadLength > 1 && IsBeforeSpeech(words, BehindBody(words, draft.End))))
        {
            return true;
        }

        return draft.First == draft.HeadFirst
            && draft.First > 0 && !words.Is(draft.First, WordClass.Initial) && words[draft.First - 1] is "said" or "says" or "added" or "wrote" or "warned" or "explained"
            && (draft.End >= words.Tokens.Length || words.Is(draft.End, WordClass.Boundary | WordClass.Preposition | WordClass.Pronoun | WordClass.Date));
    }
}
