using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>Sources that stand behind their cue.</summary>
internal static class InvertedSource
{
    private const WordClass AfterInvertedSource = WordClass.Break | WordClass.Relative | WordClass.Coordinator | WordClass.Time
        | WordClass.Preposition | WordClass.Subordinator;

    /// <summary>Whether the subject stands behind the verb: “...,” said X; ..., said X on Monday. Behind “...,” warned it might be whom X warns, but nobody else speaks.</summary>
    public static bool IsInverted(ReportedText text, Frame frame, CueCandidate cue)
    {
        var before = cue.Group.Before;
        if ((cue.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) == 0 || cue.Group.Has(WordClass.Auxiliary)
            || !cue.Entry.Takes(ComplementFrames.Quote | ComplementFrames.QuoteBefore | ComplementFrames.That))
        {
            return false;
        }

        if (cue.Entry.Takes(ComplementFrames.QuoteBefore | ComplementFrames.Addressee | ComplementFrames.ObjectInfinitive | ComplementFrames.NounPhraseOf))
        {
            return text.Is(frame, before, WordClass.Quotation) && Quoted.EndsOpen(text, before) && EndsWithSource(text, frame, cue);
        }

        if (before <= frame.First)
        {
            return before < frame.First || text.Units[before].Is(WordClass.Quotation);
        }

        if (text.Units[before].Is(WordClass.Quotation))
        {
            return text.Units[before - 1].Is(WordClass.Break | WordClass.Quotation) || EndsWithSource(text, frame, cue);
        }

        return text.Units[before].Is(WordClass.Comma | WordClass.Dash)
            && (text.Is(frame, before - 1, WordClass.Quotation)
                || (!cue.Entry.Takes(ComplementFrames.NounPhrase | ComplementFrames.NounPhraseAs) && IsFollowedBySourceOnly(text, frame, cue)));
    }

    private static bool IsFollowedBySourceOnly(ReportedText text, Frame frame, CueCandidate cue) =>
        NounPhraseFinder.StartingAt(text, frame, cue.Last + 1) is { Mention: >= 0 } && EndsWithSource(text, frame, cue);

    private static bool EndsWithSource(ReportedText text, Frame frame, CueCandidate cue) =>
        NounPhraseFinder.StartingAt(text, frame, cue.Last + 1) is { } phrase
        && (phrase.Last + 1 == frame.End
            || (text.Units[phrase.Last + 1].Is(AfterInvertedSource) && !text.Units[phrase.Last + 1].Is(WordClass.To)));

    /// <summary>The phrase behind the unit that can be a source, with its modifiers; of a role and a name the name.</summary>
    public static NounPhrase? Behind(ReportedText text, Frame frame, int unit) =>
        NounPhraseFinder.StartingAt(text, frame, unit + 1) is { } phrase
            ? NameInApposition(text, frame, phrase) ?? WithModifiers(text, frame, OfMany(text, frame, phrase) ?? phrase)
            : null;

    /// <summary>"port officials": a bare noun before those whom it describes.</summary>
    private static NounPhrase? OfMany(ReportedText text, Frame frame, NounPhrase noun) =>
        noun.Mention < 0 && noun.First == noun.Last && !text.Units[noun.First].Is(WordClass.Pronoun | WordClass.Capital)
        && text.MentionStartingAt(frame, noun.Last + 1) is >= 0 and var many && text.Mentions[many].Kind == MentionKind.Group && !text.Units[noun.Last + 1].Is(WordClass.Determiner | WordClass.Capital)
            ? new NounPhrase(noun.First, text.LastUnit(many), many)
            : null;

    /// <summary>"the harbour master, Anna Lind": only the name.</summary>
    public static NounPhrase? NameInApposition(ReportedText text, Frame frame, NounPhrase description)
    {
        var mention = text.Is(frame, description.Last + 1, WordClass.Comma) ? text.MentionStartingAt(frame, description.Last + 2) : -1;
        return mention >= 0 && Appositions.IsName(text.Mentions[mention]) && IsClosed(text, frame, text.LastUnit(mention) + 1)
            && (description.Mention < 0 || !Appositions.IsName(text.Mentions[description.Mention]))
            ? new NounPhrase(description.Last + 2, text.LastUnit(mention), mention)
            : null;
    }

    /// <summary>Whether no verb follows, of which the name would be the subject.</summary>
    private static bool IsClosed(ReportedText text, Frame frame, int unit) =>
        unit >= frame.End || text.Units[unit].Is(AfterInvertedSource | WordClass.Quotation);

    private static NounPhrase WithModifiers(ReportedText text, Frame frame, NounPhrase phrase)
    {
        while (text.IsWord(frame, phrase.Last + 1, "of") || text.IsWord(frame, phrase.Last + 1, "for")
            || text.IsWord(frame, phrase.Last + 1, "from") || text.IsWord(frame, phrase.Last + 1, "at"))
        {
            if (NounPhraseFinder.StartingAt(text, frame, phrase.Last + 2) is not { } modifier || modifier.Last <= phrase.Last)
            {
                break;
            }

            phrase = phrase with { Last = modifier.Last };
        }

        return phrase;
    }
}
