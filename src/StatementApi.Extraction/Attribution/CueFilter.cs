using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>Decides by its neighbours whether a word is used as a reporting verb, and in which form.</summary>
internal static class CueFilter
{
    private const WordClass CannotPrecedeVerb = WordClass.Determiner | WordClass.Preposition | WordClass.Open;

    /// <summary>The forms that the candidate can have where it stands; none where it announces nothing.</summary>
    public static VerbForms Admitted(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if (candidate.PrecedesSource)
        {
            return candidate.Forms;
        }

        if (candidate.Group.Has(WordClass.Negation) || IsHypothetical(text, frame, candidate) || IsPartOfName(text, frame, candidate))
        {
            return VerbForms.None;
        }

        var admitted = VerbForms.None;
        admitted |= AsBase(text, frame, candidate);
        admitted |= AsThirdPerson(text, frame, candidate);
        admitted |= AsPast(text, frame, candidate);
        admitted |= AsGerund(text, frame, candidate);
        return admitted;
    }

    /// <summary>"United States": a noun between capitals.</summary>
    private static bool IsPartOfName(ReportedText text, Frame frame, CueCandidate candidate) =>
        text.Units[candidate.First].Is(WordClass.Capital) && candidate.Entry.Takes(ComplementFrames.AlsoNoun)
        && text.Is(frame, candidate.First - 1, WordClass.Capital);

    /// <summary>"would say", "to say", unless "went on to say", "rose to say" and "would say only".</summary>
    private static bool IsHypothetical(ReportedText text, Frame frame, CueCandidate candidate) =>
        (candidate.Group.Has(WordClass.Modal) && !candidate.Group.Has(WordClass.Future) && !text.IsWord(frame, candidate.Last + 1, "only") && !text.IsWord(frame, candidate.First - 1, "only"))
        || (candidate.Group.Has(WordClass.To) && !candidate.Group.Has(WordClass.Aspectual) && PurposeClause.Verb(text, frame, candidate.Group) < 0);

    private static VerbForms AsBase(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if ((candidate.Forms & VerbForms.Base) == 0)
        {
            return VerbForms.None;
        }

        var hasAuxiliary = candidate.Group.Has(WordClass.Do | WordClass.Modal | WordClass.To)
            && !candidate.Group.Has(WordClass.Be | WordClass.Have);
        return hasAuxiliary || HasPluralSubject(text, frame, candidate) ? VerbForms.Base : VerbForms.None;
    }

    private static VerbForms AsThirdPerson(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if ((candidate.Forms & VerbForms.ThirdPerson) == 0 || candidate.Group.Has(WordClass.Auxiliary))
        {
            return VerbForms.None;
        }

        return FollowsSubject(text, frame, candidate) ? VerbForms.ThirdPerson : VerbForms.None;
    }

    private static VerbForms AsPast(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if ((candidate.Forms & (VerbForms.Past | VerbForms.Participle)) == 0)
        {
            return VerbForms.None;
        }

        var finite = candidate.Group.Has(WordClass.Have)
            ? candidate.Forms & VerbForms.Participle
            : candidate.Forms & VerbForms.Past;
        var isPassive = candidate.Group.Has(WordClass.Be) || (text.IsWord(frame, candidate.Last + 1, "by") && !IsByMedium(text, frame, candidate.Last + 2)) || IsReceiving(text, frame, candidate)
            || candidate.Passive(text, frame) is not null;
        if (isPassive)
        {
            return candidate.Entry.Takes(ComplementFrames.Passive) || candidate.Passive(text, frame) is not null || candidate.Agent(text, frame) is not null
                ? candidate.Forms & VerbForms.Participle
                : VerbForms.None;
        }

        var isAttributive = VerbGroup.IsGenitive(text, frame, candidate.Group.Before) && candidate.Entry.Takes(ComplementFrames.NounPhrase);
        return !candidate.Group.Has(WordClass.Do | WordClass.Modal) && !Before(text, frame, candidate, CannotPrecedeVerb) && !isAttributive
            ? finite
            : VerbForms.None;
    }

    /// <summary>"said by phone": no agent.</summary>
    private static bool IsByMedium(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Word) && text.Word(unit) is "phone" or "telephone" or "email" or "e-mail" or "text" or "letter" or "video" or "fax" or "radio" or "message";

    /// <summary>"officials briefed on the talks": a verb that wants an addressee has none behind it.</summary>
    private static bool IsReceiving(ReportedText text, Frame frame, CueCandidate candidate) =>
        candidate.Entry.Takes(ComplementFrames.Addressee) && !candidate.Entry.Takes(ComplementFrames.Quote | ComplementFrames.That | ComplementFrames.Wh | ComplementFrames.AddresseeInfinitive)
        && (text.IsWord(frame, candidate.Last + 1, "on") || text.IsWord(frame, candidate.Last + 1, "about") || text.IsWord(frame, candidate.Last + 1, "of"))
        && !text.Is(frame, candidate.Last + 2, WordClass.Time);

    private static VerbForms AsGerund(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if ((candidate.Forms & VerbForms.Gerund) == 0 || candidate.Group.Has(WordClass.Do) || text.Units[candidate.First].Is(WordClass.Adjunct))
        {
            return VerbForms.None;
        }

        var before = candidate.Group.Before;
        var admitted = candidate.Group.Has(WordClass.Be)
            ? !Before(text, frame, candidate, WordClass.Determiner)
            : before < frame.First
              || text.Units[before].Is(
                  WordClass.Comma | WordClass.Dash | WordClass.Coordinator | WordClass.Quotation | WordClass.Document | WordClass.Close)
              || (OpensGerundPhrase(text, frame, before) && (!candidate.Entry.Takes(ComplementFrames.NounPhrase) || IsOpening(text, frame, before)))
              || (text.MentionEndingAt(frame, before) is >= 0 and var speaker && (PrecedesQuotation(text, frame, candidate) || IsAbsolute(text, frame, candidate, speaker)));
        return admitted ? VerbForms.Gerund : VerbForms.None;
    }

    /// <summary>"..., with Lind telling reporters that ...".</summary>
    private static bool IsAbsolute(ReportedText text, Frame frame, CueCandidate candidate, int speaker) =>
        text.IsWord(frame, text.FirstUnit(speaker) - 1, "with") && text.Is(frame, text.FirstUnit(speaker) - 2, WordClass.Comma)
        && candidate.Entry.Takes(ComplementFrames.AnyThat | ComplementFrames.Quote);

    /// <summary>"footage of the mayor saying on Monday, “...”": as far as the rules for contents can read it.</summary>
    private static bool PrecedesQuotation(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if (!candidate.Entry.Takes(ComplementFrames.Quote | ComplementFrames.Addressee))
        {
            return false;
        }

        var unit = new Adverbials(text, frame, frame.End - 1).Skip(candidate.Last + 1, continues: false);
        return text.Is(frame, text.Is(frame, unit, WordClass.Comma | WordClass.Colon) ? unit + 1 : unit, WordClass.Quotation);
    }

    /// <summary>"began by saying", "before adding", "while insisting".</summary>
    private static bool OpensGerundPhrase(ReportedText text, Frame frame, int unit) =>
        text.IsWord(frame, unit, "by") || text.IsWord(frame, unit, "while") || text.IsWord(frame, unit, "before");

    /// <summary>"opened the meeting by welcoming ...".</summary>
    private static bool IsOpening(ReportedText text, Frame frame, int by)
    {
        const int farthest = 5;
        for (var unit = by - 1; unit >= by - farthest && text.Is(frame, unit, WordClass.Word); unit--)
        {
            if (text.Word(unit) is "opened" or "began" or "started" or "closed" or "concluded" or "ended")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPluralSubject(ReportedText text, Frame frame, CueCandidate candidate)
    {
        if (candidate.Group.Has(WordClass.Be | WordClass.Do | WordClass.Modal | WordClass.To) || candidate.Group.Before < frame.First)
        {
            return false;
        }

        var before = candidate.Group.Before;
        if (text.Units[before].Is(WordClass.Pronoun) || (text.Units[before].Is(WordClass.Comma) && !candidate.Entry.Takes(ComplementFrames.AlsoNoun)))
        {
            return true;
        }

        if (text.Units[before].Is(WordClass.Coordinator))
        {
            return !candidate.Entry.Takes(ComplementFrames.AlsoNoun) && FollowsPresent(text, frame, before);
        }

        var mention = text.MentionEndingAt(frame, before);
        if (mention >= 0)
        {
            return text.Mentions[mention].IsPlural;
        }

        var word = text.Word(before);
        return !candidate.Entry.Takes(ComplementFrames.AlsoNoun)
            && text.Units[before].Is(WordClass.Word)
            && !text.Units[before].Is(CannotPrecedeVerb)
            && word.Length > 3 && word[^1] == 's' && word[^2] != 's' && word[^2] != '’';
    }

    /// <summary>"The ministers thank the crews and say": several have been told of in the present, and no auxiliary governs the second verb.</summary>
    private static bool FollowsPresent(ReportedText text, Frame frame, int coordinator)
    {
        const int farthest = 20;
        for (var unit = coordinator - 1; unit > frame.First && unit > coordinator - farthest && !text.Units[unit].Is(WordClass.Auxiliary | WordClass.To | WordClass.Semicolon); unit--)
        {
            if (text.MentionEndingAt(frame, unit - 1) is >= 0 and var subject && text.Mentions[subject].IsPlural
                && !CueLexicon.StartingWith(text.Word(unit)).IsEmpty && ClauseStart.IsAt(text, frame, text.FirstUnit(subject)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsSubject(ReportedText text, Frame frame, CueCandidate candidate)
    {
        var before = candidate.Group.Before;
        if (before < frame.First)
        {
            return false;
        }

        if (!candidate.Entry.Takes(ComplementFrames.AlsoNoun))
        {
            return !text.Units[before].Is(CannotPrecedeVerb);
        }

        return text.Units[before].Is(WordClass.Pronoun | WordClass.Relative | WordClass.Comma | WordClass.Coordinator)
            || (text.Units[before].Is(WordClass.Quotation) && Quoted.EndsOpen(text, before))
            || text.MentionEndingAt(frame, before) >= 0;
    }

    private static bool Before(ReportedText text, Frame frame, CueCandidate candidate, WordClass any) =>
        text.MentionEndingAt(frame, candidate.Group.Before) < 0 && text.Is(frame, candidate.Group.Before, any) && !text.Is(frame, candidate.Group.Before, WordClass.Pronoun | WordClass.Time);
}
