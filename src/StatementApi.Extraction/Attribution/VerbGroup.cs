namespace StatementApi.Extraction.Attribution;

/// <summary>The auxiliaries and adverbs before a verb ("has also", "went on to").</summary>
/// <param name="First">The group's first unit.</param>
/// <param name="Auxiliaries">The classes of the auxiliaries, negation and "to" among them.</param>
internal readonly record struct VerbGroup(int First, WordClass Auxiliaries)
{
    private const WordClass Kept =
        WordClass.Auxiliary | WordClass.Future | WordClass.Negation | WordClass.To | WordClass.Aspectual;

    private const WordClass Members =
        WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb | WordClass.Time;

    /// <summary>Index of the unit before the group; it may lie before the frame.</summary>
    public int Before => First - 1;

    public bool Has(WordClass any) => (Auxiliaries & any) != 0;

    /// <summary>Reads leftwards from the verb.</summary>
    public static VerbGroup EndingAt(ReportedText text, Frame frame, int verb)
    {
        var (first, seen, kept) = (verb, WordClass.None, Kept);
        while (first > frame.First && !IsGenitive(text, frame, first - 1) && !IsSubstitute(text, frame, first - 1))
        {
            if (IsHearsay(text, frame, first - 1, seen))
            {
                (seen, kept) = (seen | WordClass.Aspectual, WordClass.Negation);
            }
            else if (!Extends(text.Units[first - 1], seen) && !IsAdverbThere(text, frame, first - 1))
            {
                break;
            }

            first--;
            seen |= text.Units[first].Class & kept;
        }

        return new VerbGroup(first, seen);
    }

    /// <summary>"is reported to have said": what is before does not make the verb a passive.</summary>
    private static bool IsHearsay(ReportedText text, Frame frame, int unit, WordClass seen) =>
        (seen & WordClass.To) != 0 && (seen & WordClass.Have) != 0 && text.Is(frame, unit - 1, WordClass.Be)
        && text.Word(unit) is "reported" or "said" or "understood" or "believed" or "alleged" or "thought" or "known" or "heard";

    /// <summary>"Lloyd’s said", "the owners’ claim": the clitic is an auxiliary behind pronouns only.</summary>
    public static bool IsGenitive(ReportedText text, Frame frame, int unit) =>
        unit > frame.First && unit < frame.End
        && ((text.Word(unit) is "’s" or "'s" && !text.Is(frame, unit - 1, WordClass.Pronoun | WordClass.Relative | WordClass.Wh))
            || (text.Word(unit) is "’" or "'" && text.Word(unit - 1).EndsWith("s", StringComparison.Ordinal)));

    /// <summary>"Both said", but not "Norway and France both said" nor "they had both said".</summary>
    private static bool IsSubstitute(ReportedText text, Frame frame, int unit) =>
        text.Units[unit].Is(WordClass.Determiner) && text.MentionEndingAt(frame, unit) >= 0 && !text.Is(frame, unit - 1, WordClass.Auxiliary);

    /// <summary>"has long argued", "had since denied", "has so far urged", "others there said": adverbs there only.</summary>
    private static bool IsAdverbThere(ReportedText text, Frame frame, int unit) =>
        (text.Word(unit) is "long" or "since" && text.Is(frame, unit - 1, WordClass.Auxiliary))
        || (text.IsWord(frame, unit, "far") && text.IsWord(frame, unit - 1, "so") && text.Is(frame, unit - 2, WordClass.Auxiliary))
        || (text.IsWord(frame, unit, "so") && text.IsWord(frame, unit + 1, "far") && text.Is(frame, unit - 1, WordClass.Auxiliary))
        || (text.Word(unit) is "there" or "here" && text.MentionEndingAt(frame, unit - 1) >= 0);

    private static bool Extends(Unit unit, WordClass seen) =>
        unit.Is(Members | WordClass.To)
        || (unit.Is(WordClass.Aspectual) && (seen & WordClass.To) != 0);
}
