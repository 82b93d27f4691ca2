namespace StatementApi.Extraction.Attribution;

/// <summary>Finds who a sentence presents as receiving the utterance.</summary>
internal static class AddresseeFinder
{
    /// <summary>"told [reporters] that", "assured [Kyiv] that", "wrote to [the Council]": the addressee that starts with the unit.</summary>
    public static NounPhrase? Behind(ReportedText text, Frame frame, AttributedCue cue, int unit, int limit)
    {
        if (unit > limit)
        {
            return null;
        }

        if (text.IsWord(frame, unit, "to") && cue.Candidate.Entry.Takes(ComplementFrames.Quote | ComplementFrames.That))
        {
            return NounPhraseFinder.StartingAt(text, frame, unit + 1) is { } receiver && (receiver.Mention >= 0 || text.Is(frame, receiver.First, WordClass.Pronoun)) ? receiver
                : Title(text, frame, unit + 1, limit);
        }

        if (!cue.Candidate.Entry.Takes(ComplementFrames.Addressee) || text.IsWord(frame, unit, "that"))
        {
            return null;
        }

        if (NounPhraseFinder.StartingAt(text, frame, unit) is not { } phrase || phrase.Last > limit)
        {
            return Title(text, frame, unit, limit);
        }

        if (cue.Candidate.Entry.Takes(ComplementFrames.ObjectInfinitive) && text.IsWord(frame, phrase.Last + 1, "to"))
        {
            return null;
        }

        phrase = WithTitle(text, frame, WithName(text, frame, phrase, limit), limit);
        return IsObligatory(cue.Candidate.Entry) || (IsFollowedByContent(text, frame, phrase, limit) && !IsPromised(text, frame, cue.Candidate.Entry, phrase)) ? phrase : null;
    }

    /// <summary>The mention that receives the utterance, or -1: beside the cue, or named by a vocative in the quotation.</summary>
    public static int Find(CueContext context, Content content) =>
        context.Addressee >= 0 ? context.Addressee : Vocative.Addressee(context, content);

    /// <summary>"told “Morning” that ...", "in a letter to “Morning” that ...": a newspaper or programme whose title stands in quotation marks.</summary>
    private static NounPhrase? Title(ReportedText text, Frame frame, int unit, int limit) =>
        unit < limit && text.Is(frame, unit, WordClass.Quotation) && text.IsWord(frame, unit + 1, "that") ? new NounPhrase(unit, unit, -1) : null;

    /// <summary>"told the daily Dagsnytt on Friday that ...": the name behind belongs to it, as "that" opens what is told.</summary>
    private static NounPhrase WithName(ReportedText text, Frame frame, NounPhrase phrase, int limit) =>
        phrase.Mention < 0 && text.MentionStartingAt(frame, phrase.Last + 1) is >= 0 and var name && text.LastUnit(name) < limit
        && text.IsWord(frame, new Adverbials(text, frame, limit).Skip(text.LastUnit(name) + 1, continues: true), "that")
            ? new NounPhrase(phrase.First, text.LastUnit(name), name)
            : phrase;

    /// <summary>"told Canal 9's “Morning” that ...", "told the newspaper “Morning” that ...": the title in quotation marks is part of the phrase.</summary>
    private static NounPhrase WithTitle(ReportedText text, Frame frame, NounPhrase phrase, int limit)
    {
        var isOwned = VerbGroup.IsGenitive(text, frame, phrase.Last + 1);
        var title = isOwned ? phrase.Last + 2 : phrase.Last + 1;
        return title < limit && text.Units[title].Is(WordClass.Quotation) && (isOwned || text.Is(frame, title + 1, WordClass.Open) || text.IsWord(frame, title + 1, "that"))
            ? phrase with { Last = title }
            : phrase;
    }

    /// <summary>"promised a new port.": what no clause follows is what is promised, not to whom.</summary>
    private static bool IsPromised(ReportedText text, Frame frame, CueEntry entry, NounPhrase phrase) =>
        entry.Takes(ComplementFrames.NounPhrase) && (phrase.Mention < 0 || !text.Is(frame, phrase.Last + 1, WordClass.Quotation | WordClass.Comma | WordClass.Colon | WordClass.Word));

    private static bool IsObligatory(CueEntry entry) => !entry.Takes(ComplementFrames.That | ComplementFrames.ExplicitThat);

    private static bool IsFollowedByContent(ReportedText text, Frame frame, NounPhrase phrase, int limit)
    {
        var next = new Adverbials(text, frame, limit).Skip(phrase.Last + 1, continues: true);
        return text.IsWord(frame, next, "that")
            || text.Is(frame, next, WordClass.Comma | WordClass.Colon | WordClass.Stop | WordClass.Quotation);
    }
}
