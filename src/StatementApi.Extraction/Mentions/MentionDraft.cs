namespace StatementApi.Extraction.Mentions;

/// <summary>A mention in the making, in tokens; ends are exclusive.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="HeadFirst">First token of the head.</param>
/// <param name="HeadEnd">One past the head's last token.</param>
/// <param name="Kind">What sort of expression it is, as far as known.</param>
/// <param name="Gender">Gender that the words show.</param>
/// <param name="TitleFirst">First token of the title.</param>
/// <param name="TitleEnd">One past the title's last token; equal to <paramref name="TitleFirst"/> where there is none.</param>
/// <param name="IsWeak">Whether only capitals suggest a name, so that the article must confirm it.</param>
/// <param name="IsPluralPronoun">Whether it is "they" or the like.</param>
internal readonly record struct MentionDraft(
    int First,
    int End,
    int HeadFirst,
    int HeadEnd,
    MentionKind Kind,
    Gender Gender = Gender.Unknown,
    int TitleFirst = 0,
    int TitleEnd = 0,
    bool IsWeak = false,
    bool IsPluralPronoun = false)
{
    public bool IsPlural => Kind == MentionKind.Group || IsPluralPronoun;

    public int HeadLength => HeadEnd - HeadFirst;
}
