using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>"a strike described by Bonn as “...”", "what was called “...” by Bonn": who speaks stands behind "by".</summary>
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

    private static NounPhrase? Behind(ReportedText text, Frame frame, int by) =>
        text.IsWord(frame, by, "by") && NounPhraseFinder.StartingAt(text, frame, by + 1) is { Mention: >= 0 } phrase ? phrase : null;

    private static int Quotation(ReportedText text, Frame frame, int unit, bool joined)
    {
        var quotation = joined && text.IsWord(frame, unit, "as") ? unit + 1 : unit;
        return text.Is(frame, quotation, WordClass.Quotation) ? quotation : -1;
    }
}
