namespace StatementApi.Extraction.Mentions;

/// <summary>Links "role, Name," and "Name, role," and an organization's name to the acronym in brackets after it.</summary>
internal static class Apposition
{
    /// <summary>Each draft with the index of the one that it renames, or -1; drafts must be in order of start.</summary>
    public static List<(MentionDraft Draft, int Renames)> Join(WordLayer words, List<MentionDraft> drafts)
    {
        var joined = new List<(MentionDraft Draft, int Renames)>(drafts.Count);
        var endingAt = new Dictionary<int, int>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            joined.Add((drafts[i], Renamed(words, drafts, i, endingAt) is var other && other >= 0 ? other : SecondTitle(words, joined, drafts[i], endingAt)));
            if (drafts[i].Kind != MentionKind.Group)
            {
                endingAt.TryAdd(drafts[i].End, i);
            }
        }

        return joined;
    }

    private static int Renamed(WordLayer words, List<MentionDraft> drafts, int i, Dictionary<int, int> endingAt)
    {
        var draft = drafts[i];
        if (draft.First < 2)
        {
            return -1;
        }

        if (words[draft.First - 1] is "(")
        {
            return Enclosing(drafts, i);
        }

        if (words[draft.First - 1] is not "," || !IsClosed(words, draft.End))
        {
            return -1;
        }

        var before = EndBeforeAge(words, draft.First - 1);
        return endingAt.TryGetValue(before, out var other) && AreOne(words, drafts[other], draft) ? other : -1;
    }

    /// <summary>The person renamed by the second of two titles: "A, chief economist and head of research,".</summary>
    private static int SecondTitle(
        WordLayer words, List<(MentionDraft Draft, int Renames)> joined, MentionDraft draft, Dictionary<int, int> endingAt) =>
        draft.Kind == MentionKind.Nominal && draft.First > 1 && words.Equals(draft.First - 1, "and")
        && endingAt.TryGetValue(draft.First - 1, out var first) && joined[first].Draft.Kind == MentionKind.Nominal
            ? Math.Max(joined[first].Renames, WholeOf(joined, first, draft.End))
            : -1;

    /// <summary>Index of the description that spans both offices of one person, or -1.</summary>
    private static int WholeOf(List<(MentionDraft Draft, int Renames)> joined, int first, int end) =>
        first > 0 && joined[first - 1].Draft is { Kind: MentionKind.Nominal } whole && whole.First == joined[first].Draft.First && whole.End == end
            ? first - 1
            : -1;

    private static int Enclosing(List<MentionDraft> drafts, int i)
    {
        var acronym = drafts[i];
        for (var k = i - 1; k >= 0 && k > i - 4; k--)
        {
            if (drafts[k].End == acronym.End + 1 && drafts[k].Kind is MentionKind.OrganizationName or MentionKind.Nominal)
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Steps back over the age in "Maria Sommer, 43, a lawyer,".</summary>
    private static int EndBeforeAge(WordLayer words, int comma) =>
        comma > 2 && words.Tokens[comma - 1].Kind == Text.TokenKind.Number && words[comma - 2] is "," ? comma - 2 : comma;

    private static bool AreOne(WordLayer words, MentionDraft a, MentionDraft b) => (a.Kind, b.Kind) switch
    {
        (MentionKind.Nominal, MentionKind.PersonName) => IsPersonal(words, a),
        (MentionKind.PersonName, MentionKind.Nominal) => IsPersonal(words, b),
        (MentionKind.PersonName, MentionKind.OrganizationName) => false,
        (MentionKind.OrganizationName, MentionKind.Nominal) => !IsPersonal(words, b),
        (MentionKind.OrganizationName or MentionKind.Nominal, MentionKind.OrganizationName) => IsBodyInSmallLetters(words, a) && IsAcronym(words, b),
        _ => false,
    };

    private static bool IsPersonal(WordLayer words, MentionDraft draft) =>
        words.Is(draft.HeadEnd - 1, WordClass.Office | WordClass.Person);

    /// <summary>"The United Nations peacekeeping force".</summary>
    private static bool IsBodyInSmallLetters(WordLayer words, MentionDraft draft) =>
        (words.ClassOf(draft.HeadEnd - 1) & (WordClass.Body | WordClass.Capital)) == WordClass.Body
        && (words.Is(draft.First, WordClass.Determiner | WordClass.Possessive) || (draft.HeadFirst > 0 && words.Is(draft.HeadFirst - 1, WordClass.Clitic)));

    private static bool IsAcronym(WordLayer words, MentionDraft draft) =>
        draft.HeadLength == 1 && words.Is(draft.HeadFirst, WordClass.AllCapitals)
        && draft.End < words.Tokens.Length && words[draft.End] is ",";

    private static bool IsClosed(WordLayer words, int end) =>
        end >= words.Tokens.Length
        || words.Tokens[end].Kind != Text.TokenKind.Word
        || words[end] is "who" or "and" or "whose";
}
