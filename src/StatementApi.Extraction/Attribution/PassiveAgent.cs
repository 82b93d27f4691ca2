using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>"a strike described by Bonn as “...”", "the offer was rejected by Bonn", "was told by Bonn that ...": who speaks stands behind "by".</summary>
internal static class PassiveAgent
{
    /// <summary>Who calls something what: the phrase behind "by" and the quotation; null where the verb is no such passive.</summary>
    public static (NounPhrase Agent, int Quotation)? Of(ReportedText text, Frame frame, CueEntry entry, VerbForms forms, int last)
    {
        var joined = entry.Takes(ComplementFrames.NounPhraseAs);
        if ((forms & VerbForms.Participle) == 0 || !(joined || entry.Takes(ComplementFrames.Predicate)))
        {
            return null;
        }

        if (Behind(text, frame, last + 1) is { } agent)
        {
            return Quotation(text, frame, agent.Last + 1, joined) is >= 0 and var behind ? (agent, behind) : null;
        }

        return Quotation(text, frame, last + 1, joined) is >= 0 and var before && Behind(text, frame, before + 1) is { } late ? (late, before) : null;
    }

    /// <summary>Who rejects what or tells somebody that ..., where the verb stands in the passive with "be"; null where it does not.</summary>
    public static NounPhrase? Speaker(ReportedText text, Frame frame, CueEntry entry, VerbForms forms, VerbGroup group, int last) =>
        (forms & VerbForms.Participle) != 0 && group.Has(WordClass.Be)
        && entry.Takes(ComplementFrames.NounPhrase | ComplementFrames.NounPhraseOf | ComplementFrames.Addressee) && entry.Act != SpeechAct.Think
            ? WithName(text, frame, entry, BehindAdverb(text, frame, last + 1))
            : null;

    /// <summary>Of "by a minister, Ana Lind," the name; what accuses somebody "of" something is no part of the phrase.</summary>
    private static NounPhrase? WithName(ReportedText text, Frame frame, CueEntry entry, int by) =>
        !text.IsWord(frame, by, "by") ? null
        : entry.Takes(ComplementFrames.NounPhraseOf) ? Behind(text, frame, by)
        : InvertedSource.Behind(text, frame, by) is { Mention: >= 0 } speaker ? speaker
        : null;

    /// <summary>Behind "rejected flatly", "rejected out of hand".</summary>
    private static int BehindAdverb(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Adverb) ? unit + 1
        : text.IsWord(frame, unit, "out") && text.IsWord(frame, unit + 1, "of") && text.IsWord(frame, unit + 2, "hand") ? unit + 3
        : unit;

    private static NounPhrase? Behind(ReportedText text, Frame frame, int by) =>
        text.IsWord(frame, by, "by") && NounPhraseFinder.StartingAt(text, frame, by + 1) is { Mention: >= 0 } phrase ? phrase : null;

    private static int Quotation(ReportedText text, Frame frame, int unit, bool joined)
    {
        var quotation = joined && text.IsWord(frame, unit, "as") ? unit + 1 : unit;
        return text.Is(frame, quotation, WordClass.Quotation) ? quotation : -1;
    }
}
