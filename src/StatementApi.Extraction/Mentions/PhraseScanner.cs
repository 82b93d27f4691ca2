namespace StatementApi.Extraction.Mentions;

/// <summary>
/// Reads noun phrases from left to right: openers, possessors, modifiers, a head, then prepositional phrases. Every token is visited a bounded
/// number of times, for nesting is cut at <see cref="DeepestNesting"/>.
/// </summary>
internal sealed class PhraseScanner(WordLayer words, List<MentionDraft> drafts)
{
    private const int DeepestNesting = 4;
    private const int NearbyDrafts = 4;

    /// <summary>Adds the mentions of the phrase that begins at a token and gives the first token after it, always a later one.</summary>
    public int Scan(int start, int end) => Math.Max(start + 1, Phrase(start, end, depth: 0).End);

    /// <summary>The phrase at a token: its end, and whether it holds anything.</summary>
    private (int End, bool Any) Phrase(int start, int end, int depth, bool takesPossessor = true)
    {
        var inner = EndOfOpeners(start, end);
        var opened = depth > 0 || inner > start;
        while (true)
        {
            var runEnd = words.EndOfRun(inner, end, opened);
            if (runEnd == inner)
            {
                return depth == 0 ? (Partitive(start, inner, end), false) : (inner, false);
            }

            if (takesPossessor && runEnd + 1 < end && words.Is(runEnd, WordClass.Clitic) && !words.Stops(runEnd + 1, opened: true, runEnd + 1))
            {
                Possessor(start, inner, runEnd);
                inner = EndOfOpeners(runEnd + 1, end);
                opened = true;
                continue;
            }

            return (Core(start, inner, runEnd, end, depth), true);
        }
    }

    /// <summary>"Some of the voters", "hundreds of people": a part of several, or one of them.</summary>
    private int Partitive(int start, int of, int end)
    {
        if (of == start || of + 1 >= end || !words.Equals(of, "of"))
        {
            return of;
        }

        var before = drafts.Count;
        var (next, any) = Phrase(of + 1, end, depth: 1);
        if (!any || drafts.Count == before || drafts[before] is not { Kind: MentionKind.Group } several || several.First != of + 1)
        {
            return next;
        }

        var isOne = words.Equals(of - 1, "one");
        drafts.Insert(before, several with { First = start, Kind = isOne ? MentionKind.Nominal : MentionKind.Group });
        return next;
    }

    private int EndOfOpeners(int start, int end)
    {
        var i = start;
        while (i < end && words.NameAt(i) is null && IsOpener(i, end))
        {
            i++;
        }

        return i;
    }

    private bool IsOpener(int i, int end)
    {
        if (!words.Is(i, WordClass.Opener))
        {
            return false;
        }

        return !words.Is(i, WordClass.Pronoun) || (i + 1 < end && !words.Stops(i + 1, opened: true, i + 1));
    }

    private void Possessor(int first, int inner, int end)
    {
        if (Head(inner, end) is var last && last >= 0 && Read(first, inner, last, end) is { } draft && draft.End == end)
        {
            drafts.Add(draft);
        }
    }

    private int Core(int first, int inner, int runEnd, int end, int depth)
    {
        var last = Head(inner, runEnd);
        if (last < 0 || Read(first, inner, last, runEnd) is not { } draft)
        {
            AddNamesWithin(inner, runEnd);
            return runEnd;
        }

        AddNamesBefore(inner, draft);
        var at = drafts.Count;
        drafts.Add(draft);
        if (draft.End < runEnd && depth == 0)
        {
            return runEnd;
        }

        var after = Math.Max(runEnd, PostModifiers(ref draft, end, depth));
        drafts[at] = draft;
        return after;
    }

    private int Head(int inner, int end)
    {
        for (var i = end - 1; i >= inner; i--)
        {
            if (NameReader.CanEnd(words, i) || NominalReader.CanEnd(words, i) || IsPeopleByNation(i, inner, end) || IsNational(i, inner, end))
            {
                return i;
            }
        }

        return -1;
    }

    private MentionDraft? Read(int first, int inner, int last, int end)
    {
        if (IsPeopleByNation(last, inner, end))
        {
            return new MentionDraft(first, last + 1, last, last + 1, MentionKind.Group);
        }

        if (IsNational(last, inner, end))
        {
            return new MentionDraft(first, last + 1, last, last + 1, MentionKind.Nominal);
        }

        return NameReader.CanEnd(words, last) || NameReader.EndsOrganization(words, inner, last)
            ? NameReader.Read(words, first, inner, last)
            : NominalReader.Read(words, first, inner, last, end, IsApposed(first));
    }

    /// <summary>Whether a name and a comma stand before, or "and" and another title of the same person.</summary>
    private bool IsApposed(int first) =>
        first > 0 && drafts.Count > 0 && FormerEndsAt(first - 1) is { } former
        && ((words[first - 1] is "," && former.Kind == MentionKind.PersonName)
            || (words.Equals(first - 1, "and") && former.Kind == MentionKind.Nominal
                && (words.Is(former.First, WordClass.Determiner) || IsApposed(former.First))));

    private MentionDraft? FormerEndsAt(int end)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - NearbyDrafts; i--)
        {
            if (drafts[i].End == end)
            {
                return drafts[i];
            }
        }

        return null;
    }

    /// <summary>"The Russians", "Ukrainians", but not the adjective in "Russian".</summary>
    private bool IsPeopleByNation(int i, int inner, int end) =>
        i == end - 1 && words.NameAt(i) is { IsDemonym: true } && words[i][^1] == 's' && (words[i][^2] != 's' || words.Equals(Math.Max(0, i - 1), "the")) && (i > inner || !words.Is(i, WordClass.AllCapitals));

    /// <summary>"The Dane said", "said the Egyptian", but not "the Danish" nor "the Egyptian minister".</summary>
    private bool IsNational(int i, int inner, int end) =>
        i == inner && i == end - 1 && i > 0 && words.Equals(i - 1, "the") && words.NameAt(i) is { IsDemonym: true, IsOneWord: true }
        && !words[i].EndsWith("s") && !words[i].EndsWith("ish") && !words[i].EndsWith("ch") && !words[i].EndsWith("ese")
        && ((end < words.Tokens.Length && words.Is(end, WordClass.Speech | WordClass.Verb | WordClass.Auxiliary)) || (i > 1 && words.Is(i - 2, WordClass.Speech)));

    private void AddNamesBefore(int inner, MentionDraft draft)
    {
        if (draft.First > inner)
        {
            AddNamesWithin(inner, draft.First);
        }
    }

    /// <summary>Names within a phrase that has no speaker for a head, or in front of one.</summary>
    private void AddNamesWithin(int inner, int end)
    {
        for (var i = inner; i < end;)
        {
            var name = words.NameAt(i);
            if (name is { IsDemonym: false } && name.First >= inner && name.End <= end)
            {
                drafts.Add(NameReader.Read(words, name.First, name.First, name.End - 1));
            }

            i = name is null ? i + 1 : Math.Max(name.End, i + 1);
        }
    }

    /// <summary>Extends a draft by the phrases that hang on it and gives the first token after them.</summary>
    private int PostModifiers(ref MentionDraft draft, int end, int depth)
    {
        var firstLink = draft.End;
        var at = firstLink;
        while (depth < DeepestNesting && at < end && PostModifier.Accepts(words, draft, at, end) is var skip && skip > 0)
        {
            if (IsThatCountry(at + skip, end))
            {
                at += skip + 2;
                draft = draft with { End = at };
                break;
            }

            var before = drafts.Count;
            var (next, any) = Phrase(at + skip, end, depth + 1, draft.Kind != MentionKind.OrganizationName);
            if (!any)
            {
                drafts.RemoveRange(before, drafts.Count - before);
                break;
            }

            if (drafts.Count > before && OfficeField.NameAfter(words, draft, at, drafts[^1], next) is var name && name >= 0)
            {
                draft = Named(draft, before, name);
                at = next;
                break;
            }

            at = draft.Kind == MentionKind.Group ? OfEach(before, next, end) : OfficeField.End(words, draft, next, end);
            draft = Extended(draft, before, at);
        }

        return at > firstLink && TryNameAfter(ref draft, at, end, depth) is var after && after > at
            ? after
            : Acronym(ref draft, Math.Max(at, draft.End), end);
    }

    /// <summary>
    /// "The foreign ministers of Poland, Norway and the Netherlands": the end of those who have one each, from the end of the first; adds a draft for each.
    /// </summary>
    private int OfEach(int before, int first, int end)
    {
        if (drafts.Count != before + 1 || drafts[before] is not { Kind: MentionKind.CountryName or MentionKind.OrganizationName } owner || owner.End != first)
        {
            return first;
        }

        var isLast = false;
        var members = new List<MentionDraft>();
        for (var at = first; !isLast; at = members[^1].End)
        {
            var next = at < end && words[at] is "," ? at + 1 : at;
            isLast = next < end && words.Equals(next, "and");
            next += isLast ? 1 : 0;
            if (next == at || OwnerAt(next, end) is not { } member)
            {
                return first;
            }

            members.Add(member);
        }

        drafts.AddRange(members);
        return members[^1].End;
    }

    private MentionDraft? OwnerAt(int at, int end)
    {
        var name = at < end && words.Equals(at, "the") ? at + 1 : at;
        return name < end && words.NameAt(name) is { IsDemonym: false } listed && listed.First == name && NameReader.Read(words, at, name, listed.End - 1) is { Kind: MentionKind.CountryName or MentionKind.OrganizationName } owner
            ? owner
            : null;
    }

    /// <summary>"That country", which another mention names.</summary>
    private bool IsThatCountry(int at, int end) =>
        at + 1 < end && words.Equals(at, "that") && (words.Equals(at + 1, "country") || words.Equals(at + 1, "nation") || words.Equals(at + 1, "State"));

    /// <summary>"Special Rapporteur on torture Lina Petrov": the name stands after a phrase in small letters.</summary>
    private int TryNameAfter(ref MentionDraft draft, int at, int end, int depth)
    {
        if (at >= end || draft.Kind != MentionKind.Nominal || !words.Is(at, WordClass.GivenName) && words.NameAt(at) is not { IsPerson: true }
            || !words.Is(at, WordClass.Capital) || !words.Is(draft.HeadFirst, WordClass.Office))
        {
            return at;
        }

        var before = drafts.Count;
        var (next, _) = Phrase(at, end, depth + 1);
        if (drafts.Count == before || drafts[^1] is not { Kind: MentionKind.PersonName } name || name.HeadFirst != at)
        {
            drafts.RemoveRange(before, drafts.Count - before);
            return at;
        }

        draft = Named(draft, before, at);
        return next;
    }

    private MentionDraft Named(MentionDraft office, int at, int nameStart)
    {
        var name = drafts[^1];
        drafts.RemoveRange(at, drafts.Count - at);
        return name with
        {
            First = office.First, HeadFirst = nameStart, TitleFirst = office.TitleFirst, TitleEnd = nameStart, IsWeak = false,
        };
    }

    /// <summary>
    /// The draft with the phrase that hangs on it. "University of Leeds" is one name, in which unlisted words name nobody by themselves.
    /// </summary>
    private MentionDraft Extended(MentionDraft draft, int before, int end)
    {
        if (draft.Kind != MentionKind.OrganizationName)
        {
            return draft with { End = end };
        }

        for (var i = drafts.Count - 1; i >= before; i--)
        {
            if (drafts[i].IsWeak)
            {
                drafts.RemoveAt(i);
            }
        }

        return draft with { End = end, HeadEnd = end };
    }

    /// <summary>Takes "(UNSMIL)" after an organization's name into the phrase, and adds it as a mention of its own.</summary>
    private int Acronym(ref MentionDraft draft, int at, int end)
    {
        if (at + 2 >= end || draft.Kind is not (MentionKind.OrganizationName or MentionKind.Nominal) || words[at] is not "(" || words[at + 2] is not ")" || !words.Is(at + 1, WordClass.AllCapitals))
        {
            return at;
        }

        drafts.Add(new MentionDraft(at + 1, at + 2, at + 1, at + 2, MentionKind.OrganizationName));
        draft = draft with { End = at + 3 };
        return at + 3;
    }
}
