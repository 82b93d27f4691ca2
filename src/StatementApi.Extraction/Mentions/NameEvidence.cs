namespace StatementApi.Extraction.Mentions;

/// <summary>
/// Settles names that only their capitals suggest: kept where the article shows elsewhere whose name it is, or where they do the saying.
/// </summary>
internal static class NameEvidence
{
    private const int LongestWayToVerb = 3;
    private const int LongestPersonName = 5;

    /// <summary>The drafts without the capitalised words that are no one's name.</summary>
    public static List<MentionDraft> Settle(WordLayer words, List<MentionDraft> drafts)
    {
        var known = KnownNames(words, drafts);
        var settled = new List<MentionDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!draft.IsWeak)
            {
                settled.Add(draft);
            }
            else if (KindOf(words, draft, known) is { } kind)
            {
                settled.Add(draft with { Kind = kind, IsWeak = false });
            }
        }

        return settled;
    }

    private static Dictionary<string, MentionKind>.AlternateLookup<ReadOnlySpan<char>> KnownNames(WordLayer words, List<MentionDraft> drafts)
    {
        var known = new Dictionary<string, MentionKind>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var draft in drafts)
        {
            if (draft.Kind is not (MentionKind.PersonName or MentionKind.OrganizationName) || words.NameAt(draft.HeadEnd - 1) is not null)
            {
                continue;
            }

            if (!draft.IsWeak || (draft.HeadLength > 1 && IsSpeaker(words, draft)))
            {
                known.TryAdd(Key(words, draft), draft.Kind);
            }
        }

        return known;
    }

    private static ReadOnlySpan<char> Key(WordLayer words, MentionDraft draft) =>
        draft.Kind == MentionKind.PersonName
            ? words[draft.HeadEnd - 1]
            : words.Span(draft.HeadFirst, draft.HeadEnd).In(words.Text);

    private static MentionKind? KindOf(
        WordLayer words, MentionDraft draft, Dictionary<string, MentionKind>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        if (known.TryGetValue(words[draft.HeadEnd - 1], out var kind) || known.TryGetValue(words.Span(draft.HeadFirst, draft.HeadEnd).In(words.Text), out kind))
        {
            return kind;
        }

        if (draft.HeadLength > LongestPersonName || !IsSpeaker(words, draft))
        {
            return null;
        }

        return draft.HeadLength > 1 ? MentionKind.PersonName
            : IsPlural(words, draft) ? MentionKind.Group
            : MentionKind.OrganizationName;
    }

    private static bool IsPlural(WordLayer words, MentionDraft draft) =>
        words.Is(draft.HeadFirst, WordClass.Initial) && words[draft.HeadEnd - 1] is [.., not 's', 's'];

    /// <summary>Whether a verb of saying follows, or stands right before the name at the end of its clause.</summary>
    private static bool IsSpeaker(WordLayer words, MentionDraft draft)
    {
        for (var i = draft.End; i < Math.Min(words.Tokens.Length, draft.End + LongestWayToVerb); i++)
        {
            if (words.Is(i, WordClass.Speech))
            {
                return true;
            }

            if (!words.Is(i, WordClass.Adverb | WordClass.Auxiliary))
            {
                break;
            }
        }

        return draft.First > 0 && words[draft.First - 1] is "said" or "says" or "added" or "wrote" or "warned" or "explained";
    }
}
