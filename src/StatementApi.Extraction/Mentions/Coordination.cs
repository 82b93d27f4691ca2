namespace StatementApi.Extraction.Mentions;

/// <summary>Joins "Macron and Merz" or "A, B and C" into one group beside its members.</summary>
internal static class Coordination
{
    /// <summary>A group for every maximal coordination of names and offices, from drafts in text order; two offices of one person make one description.</summary>
    public static List<MentionDraft> Groups(WordLayer words, List<MentionDraft> drafts)
    {
        var groups = new List<MentionDraft>();
        var openEnded = new HashSet<int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var last = LastMember(words, drafts, i, openEnded, out var end);
            if (last == i || IsSecondTitle(words, drafts, i))
            {
                continue;
            }

            var first = drafts[i].First;
            groups.Add(IsOnePerson(words, drafts[i], drafts[last])
                ? drafts[i] with { End = end }
                : new MentionDraft(first, end, first, end, MentionKind.Group, TitleFirst: first, TitleEnd: first));
            i = last;
        }

        return groups;
    }

    /// <summary>The last member of the list that starts with <paramref name="first"/>, or this where it has no end in "and".</summary>
    /// <param name="words">The words.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="first">Where the list starts.</param>
    /// <param name="openEnded">Members of lists known to have no such end, so that a list is walked once and not from every member; added to.</param>
    /// <param name="end">One past the last member's last token.</param>
    private static int LastMember(WordLayer words, List<MentionDraft> drafts, int first, HashSet<int> openEnded, out int end)
    {
        var joined = first;
        var member = first;
        end = drafts[first].End;
        var walked = new List<int>();
        while (!openEnded.Contains(member) && CanJoin(drafts[member]) && NextMember(words, drafts, member, out var isLast) is var next && next > member)
        {
            walked.Add(member);
            member = next;
            if (isLast)
            {
                joined = member;
                end = drafts[member].End;
                break;
            }
        }

        if (joined == first)
        {
            openEnded.UnionWith(walked);
        }

        return joined;
    }

    private static int NextMember(WordLayer words, List<MentionDraft> drafts, int member, out bool isLast)
    {
        var at = drafts[member].End;
        var comma = at < words.Tokens.Length && words[at] is ",";
        at += comma ? 1 : 0;
        isLast = at < words.Tokens.Length && words.Equals(at, "and");
        at += isLast ? 1 : 0;
        if (!comma && !isLast)
        {
            return -1;
        }

        for (var i = member + 1; i < drafts.Count && drafts[i].First <= at; i++)
        {
            if (drafts[i].First == at && CanJoin(drafts[i]) && (!comma || isLast || drafts[i].Kind == drafts[member].Kind))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"The deputy prime minister and foreign minister of Norway": one article, two offices.</summary>
    private static bool IsOnePerson(WordLayer words, MentionDraft first, MentionDraft second) =>
        IsOffice(words, first) && IsOffice(words, second)
        && words.Is(first.First, WordClass.Determiner) && !words.Is(second.First, WordClass.Opener);

    private static bool IsOffice(WordLayer words, MentionDraft draft) =>
        draft.Kind == MentionKind.Nominal && words.Is(draft.HeadEnd - 1, WordClass.Office);

    /// <summary>"A, chief economist and head of research": titles of one person.</summary>
    private static bool IsSecondTitle(WordLayer words, List<MentionDraft> drafts, int i) =>
        i > 0 && drafts[i].Kind == MentionKind.Nominal && drafts[i].First > 0 && words[drafts[i].First - 1] is ","
        && drafts[i - 1].End == drafts[i].First - 1 && drafts[i - 1].Kind == MentionKind.PersonName;

    private static bool CanJoin(MentionDraft draft) => draft.Kind != MentionKind.Pronoun;
}
