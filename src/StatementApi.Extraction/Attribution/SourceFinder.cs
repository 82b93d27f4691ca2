using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>Finds who speaks for each cue of one frame, from left to right.</summary>
internal sealed class SourceFinder
{
    private readonly ReportedText text;
    private readonly Frame frame;
    private readonly List<AttributedCue> cues = [];
    private Source? lastKnown;
    private Source? lastOwn;
    private NounPhrase? frameSubject;
    private bool isFrameSubjectKnown;

    private SourceFinder(ReportedText text, Frame frame)
    {
        this.text = text;
        this.frame = frame;
    }

    /// <summary>The candidates with their sources; those without one keep <see cref="SourceLink.None"/>.</summary>
    public static List<AttributedCue> Find(ReportedText text, Frame frame, List<CueCandidate> candidates)
    {
        var finder = new SourceFinder(text, frame);
        foreach (var candidate in candidates)
        {
            finder.Add(candidate);
        }

        return finder.cues;
    }

    private void Add(CueCandidate candidate)
    {
        var source = SourceOf(candidate);
        var encloser = EncloserOf(candidate, source);
        cues.Add(new AttributedCue(candidate, source, encloser));
        lastKnown = source.IsKnown ? source : lastKnown;
        lastOwn = source.IsKnown && encloser < 0 ? source : lastOwn;
    }

    private Source SourceOf(CueCandidate cue)
    {
        if (cue.PrecedesSource)
        {
            return Behind(cue, SourceLink.Subject) ?? Unknown(cue);
        }

        if (cue.IsParticiple)
        {
            return OfParticiple(cue);
        }

        if (cue.Passive(text, frame) is { Agent: var agent })
        {
            return new Source(agent.First, agent.Last, agent.Mention, SourceLink.Agent, cue.Group.First, agent.Last);
        }

        if (cue.Agent(text, frame) is { } speaker)
        {
            return new Source(speaker.First, speaker.Last, speaker.Mention, SourceLink.Agent, cue.Group.First, speaker.Last);
        }

        if (Reported(cue) is { } reported)
        {
            return reported;
        }

        var before = PurposeClause.Verb(text, frame, cue.Group) is >= 0 and var verb ? VerbGroup.EndingAt(text, frame, verb).Before : cue.Group.Before;
        if (InvertedSource.IsInverted(text, frame, cue) && Behind(cue, SourceLink.Inverted) is { } inverted)
        {
            return inverted;
        }

        if (before < frame.First)
        {
            return Unknown(cue);
        }

        var unit = text.Units[before];
        return unit switch
        {
            _ when unit.Is(WordClass.Relative) => Antecedent(cue),
            _ when unit.Is(WordClass.Coordinator | WordClass.Semicolon) => Shared(cue),
            _ when text.MentionEndingAt(frame, before) is >= 0 and var closed && unit.Is(WordClass.Close) => Subject(cue, new NounPhrase(text.FirstUnit(closed), before, closed)),
            _ when unit.Is(WordClass.Comma | WordClass.Dash | WordClass.Close) => AcrossParenthesis(cue, before) ?? Shared(cue),
            _ when unit.Is(WordClass.Quotation) && Quoted.EndsOpen(text, before) && AcrossParenthesis(cue, before + 1) is { } subject => subject,
            _ when NounPhraseFinder.EndingAt(text, frame, before) is { } subject => Subject(cue, AcrossRelative(subject) ?? AcrossParticiple(subject) ?? subject),
            _ => Unknown(cue),
        };
    }

    /// <summary>"an offer to Republicans, who said": people are the antecedent themselves, unless "of" joins them to a head before; so is whoever stands behind "by".</summary>
    private NounPhrase? AntecedentEndingAt(int last)
    {
        var mention = text.MentionEndingAt(frame, last);
        var isPeople = mention >= 0 && text.Mentions[mention].Kind is MentionKind.Group or MentionKind.PersonName or MentionKind.Nominal;
        var isAgent = mention >= 0 && text.IsWord(frame, text.FirstUnit(mention) - 1, "by");
        return isAgent || (isPeople && !text.IsWord(frame, text.FirstUnit(mention) - 1, "of"))
            ? new NounPhrase(text.FirstUnit(mention), last, mention)
            : NounPhraseFinder.EndingAt(text, frame, last);
    }

    private Source Antecedent(CueCandidate cue)
    {
        var last = cue.Group.Before - 1;
        last = text.Is(frame, last, WordClass.Comma) ? last - 1 : last;
        return (NameBefore(last) ?? AntecedentEndingAt(last)) is { } antecedent
            ? new Source(antecedent.First, antecedent.Last, antecedent.Mention, SourceLink.Relative, cue.Group.Before, cue.Last)
            : Unknown(cue);
    }

    /// <summary>"Lind, the harbour master, who said": the name that the description before "who" renames.</summary>
    private NounPhrase? NameBefore(int last) =>
        text.MentionEndingAt(frame, last) is >= 0 and var mention && text.Mentions[mention] is { Kind: MentionKind.Nominal, Apposition: >= 0 and var name }
        && text.Mentions[name].Kind == MentionKind.PersonName && text.FirstUnit(name) >= frame.First
            ? new NounPhrase(text.FirstUnit(name), text.LastUnit(name), name)
            : null;

    /// <summary>"An official who attended the talks said": the phrase before the verb belongs to a relative clause.</summary>
    private NounPhrase? AcrossRelative(NounPhrase nearest)
    {
        const int farthest = 20;
        if (ClauseStart.IsAt(text, frame, nearest.First))
        {
            return null;
        }

        for (var unit = nearest.First - 1; unit > frame.First && unit > nearest.First - farthest && !text.Units[unit].Is(WordClass.Break); unit--)
        {
            if (text.Units[unit].Is(WordClass.Relative))
            {
                return IsCueBetween(unit, nearest.First) ? null : NounPhraseFinder.EndingAt(text, frame, unit - 1);
            }
        }

        return null;
    }

    /// <summary>"Protesters marching through the streets chanted": the phrase before the verb belongs to a participle of the subject's.</summary>
    private NounPhrase? AcrossParticiple(NounPhrase nearest)
    {
        const int farthest = 8;
        for (var unit = nearest.First - 1; unit > frame.First && unit > nearest.First - farthest && text.Units[unit].Is(WordClass.Word); unit--)
        {
            if (text.Word(unit).EndsWith("ing", StringComparison.Ordinal) && text.MentionEndingAt(frame, unit - 1) is >= 0 and var subject
                && ClauseStart.IsAt(text, frame, text.FirstUnit(subject)))
            {
                return new NounPhrase(text.FirstUnit(subject), nearest.Last, subject);
            }
        }

        return null;
    }

    /// <summary>Whether a verb of saying ends the relative clause that starts with the unit before <paramref name="end"/>.</summary>
    private bool IsCueBetween(int relative, int end)
    {
        for (var i = cues.Count - 1; i >= 0 && cues[i].Candidate.First > relative; i--)
        {
            if (cues[i].Candidate.First < end && cues[i].Source.Link != SourceLink.Relative)
            {
                return true;
            }
        }

        return false;
    }

    private Source? Behind(CueCandidate cue, SourceLink link) =>
        InvertedSource.Behind(text, frame, cue.Last) is { } phrase
            ? new Source(phrase.First, phrase.Last, phrase.Mention, link, cue.Group.First, phrase.Last)
            : null;

    /// <summary>"The agency quoted Lind as saying": not who quotes speaks, but whom it quotes.</summary>
    private Source? Reported(CueCandidate cue) =>
        cue.Entry.Takes(ComplementFrames.Passive) && cue.First == cue.Last && text.MentionEndingAt(frame, cue.First - 2) is >= 0 and var speaker
            ? new Source(text.FirstUnit(speaker), cue.First - 2, speaker, SourceLink.Subject, NounPhraseFinder.EndingAt(text, frame, cue.Group.Before)?.First ?? cue.Group.First, cue.Last)
            : null;

    private Source? AcrossParenthesis(CueCandidate cue, int close) =>
        Insertions.SubjectBefore(text, frame, close, cues.Count > 0 ? cues[^1].Candidate.Last : -1) is var (subject, clauseStart)
            ? Subject(cue, subject) with { ClauseStart = clauseStart }
            : null;

    /// <summary>"Both Bonn and Rome said" with its "both".</summary>
    private Source Subject(CueCandidate cue, NounPhrase subject)
    {
        var isPair = subject.Mention >= 0 && text.Mentions[subject.Mention].Kind == MentionKind.Group && text.IsWord(frame, subject.First - 1, "both");
        var first = isPair ? subject.First - 1 : subject.First;
        return new(first, subject.Last, subject.Mention, SourceLink.Subject, first, cue.Last);
    }

    /// <summary>
    /// "Lind said the envoy had called and had warned that ...", "Lind said an envoy had called him and told him that ...": the verb goes on with the clause that the last cue
    /// announces, by its tense or by whom it tells.
    /// </summary>
    private NounPhrase? Embedded(CueCandidate cue)
    {
        if (cues.Count == 0 || cues[^1] is not { Encloser: < 0, Source.IsKnown: true, Candidate: { IsParticiple: false, Entry: var entry } outer } || outer.Group.Has(WordClass.Have)
            || !entry.Takes(ComplementFrames.AnyThat | ComplementFrames.Addressee) || !text.Units[cue.Group.Before].Is(WordClass.Coordinator))
        {
            return null;
        }

        var first = text.IsWord(frame, outer.Last + 1, "that") ? outer.Last + 2 : outer.Last + 1;
        return NounPhraseFinder.StartingAt(text, frame, first) is { Mention: >= 0 } subject && GoesOn(cue, subject.Last + 1) ? subject : null;
    }

    private bool GoesOn(CueCandidate cue, int first)
    {
        var whom = cue.Last + 1;
        for (var unit = first; unit < cue.Group.Before; unit++)
        {
            if (text.Units[unit].Is(WordClass.Relative | WordClass.Quotation | WordClass.Semicolon))
            {
                return false;
            }

            if ((cue.Group.Has(WordClass.Have) && text.IsWord(frame, unit, "had") && text.IsWord(frame, cue.Group.First, "had"))
                || (whom < frame.End && text.Word(whom) is "him" or "her" or "them" && text.IsWord(frame, unit, text.Word(whom))))
            {
                return true;
            }
        }

        return false;
    }

    private Source Shared(CueCandidate cue)
    {
        return Embedded(cue) is { } embedded ? Subject(cue, embedded)
            : LastKnown(cue) is { } known ? Share(cue, known, SourceLink.Coordinated) with { ClauseStart = StartOfInsertion(cue) }
            : FrameSubject() is { } subject && subject.First < cue.First
            ? new Source(subject.First, subject.Last, subject.Mention, SourceLink.Coordinated, cue.Group.First, cue.Last)
            : Unknown(cue);
    }

    /// <summary>Who the last cue has for a source; where that is a thought within somebody's statement and this no thought, who made the statement: "Lind said she expected snow and denied ...".</summary>
    private Source? LastKnown(CueCandidate cue) => Outer(cue) is >= 0 and var outer && cues[outer].Source is { IsKnown: true } source ? source : lastKnown;

    /// <summary>Index of the last cue that the cue can be joined to by "and", or -1.</summary>
    private int Outer(CueCandidate cue)
    {
        var last = cues.Count - 1;
        while (last >= 0 && cues[last].Encloser >= 0 && cues[last].Candidate.Entry.Act == SpeechAct.Think && cue.Entry.Act != SpeechAct.Think)
        {
            last = cues[last].Encloser;
        }

        return last;
    }

    /// <summary>"said ... and, asked again, conceded ...": the later clause starts with its insertion.</summary>
    private int StartOfInsertion(CueCandidate cue)
    {
        const int farthest = 10;
        if (text.Is(frame, cue.Group.Before, WordClass.Comma))
        {
            for (var unit = cue.Group.Before - 1; unit > frame.First && unit > cue.Group.Before - farthest; unit--)
            {
                if (text.Units[unit].Is(WordClass.Comma) && text.Units[unit - 1].Is(WordClass.Coordinator))
                {
                    return unit;
                }
            }
        }

        return cue.Group.First;
    }

    private Source OfParticiple(CueCandidate cue)
    {
        var before = cue.Group.Before;
        if (text.MentionEndingAt(frame, before) is >= 0 and var speaker)
        {
            return Participle(cue, new NounPhrase(text.FirstUnit(speaker), before, speaker));
        }

        if (text.Is(frame, before, WordClass.Comma) && NounPhraseFinder.EndingAt(text, frame, before - 1) is { Mention: >= 0 } subject
            && ClauseStart.IsAt(text, frame, subject.First))
        {
            return Participle(cue, subject);
        }

        if (lastOwn is { } own)
        {
            return Share(cue, own, SourceLink.Participle);
        }

        var named = before < frame.First ? SubjectAfterComma(cue) : FrameSubject();
        return named is { } phrase && (before < frame.First || phrase.First < cue.First) ? Participle(cue, phrase) : Unknown(cue);
    }

    /// <summary>"Noting that the ice was thin, she ...".</summary>
    private NounPhrase? SubjectAfterComma(CueCandidate cue)
    {
        for (var unit = cue.Last + 1; unit < frame.End; unit++)
        {
            if (text.Units[unit].Is(WordClass.Comma) && text.MentionStartingAt(frame, unit + 1) is >= 0 and var mention)
            {
                return new NounPhrase(unit + 1, text.LastUnit(mention), mention);
            }
        }

        return null;
    }

    /// <summary>The first mention that can be the subject of the frame's first clause.</summary>
    private NounPhrase? FrameSubject()
    {
        for (var unit = frame.First; !isFrameSubjectKnown && unit < frame.End; unit++)
        {
            if (text.MentionStartingAt(frame, unit) is >= 0 and var mention && ClauseStart.IsAt(text, frame, unit))
            {
                var described = new NounPhrase(unit, text.LastUnit(mention), mention);
                frameSubject = InvertedSource.NameInApposition(text, frame, described) ?? described;
                break;
            }
        }

        isFrameSubjectKnown = true;
        return frameSubject;
    }

    private int EncloserOf(CueCandidate cue, Source source)
    {
        var previous = cues.Count - 1;
        if (previous < 0 || source.Link == SourceLink.None)
        {
            return -1;
        }

        if (source.Link == SourceLink.Participle)
        {
            return text.Is(frame, cue.Group.Before, WordClass.Preposition | WordClass.Subordinator) && StartOf(cue) == cue.Group.First ? previous : -1;
        }

        if (source.Link == SourceLink.Coordinated)
        {
            return cues[Outer(cue)].Encloser;
        }

        var before = source.ClauseStart - 1;
        if (IsTold(cues[previous], source) || IsInserted(cues[previous], source, cue))
        {
            return previous;
        }

        var startsClause = before < frame.First
            || (text.Units[before].Is(WordClass.Break | WordClass.Quotation | WordClass.Coordinator) && !IsBehindThat(cue, before))
            || (text.Units[before].Is(WordClass.Adjunct | WordClass.Adverb) && text.Is(frame, before - 1, WordClass.Break))
            || (text.Units[before].Is(WordClass.Time) && text.Is(frame, BeforeTime(before), WordClass.Break | WordClass.Coordinator));
        var enclosing = LastBefore(source.ClauseStart);
        return (startsClause && source.Link is not (SourceLink.Relative or SourceLink.Agent)) || (enclosing >= 0 && SpeaksBefore(enclosing, source)) ? -1 : enclosing;
    }

    /// <summary>"The raid was condemned by Bonn, which urged calm": nothing behind the agent of a passive is what it condemned.</summary>
    private bool SpeaksBefore(int cue, Source source) =>
        cues[cue] is { Source: { Link: SourceLink.Agent } agent, Candidate.Entry: var entry } && source.Link == SourceLink.Relative && source.Mention == agent.Mention
        && !entry.Takes(ComplementFrames.Addressee);

    /// <summary>"A patrol, Lind said, had warned ...": who said it stands between the subject and its verb.</summary>
    private bool IsInserted(AttributedCue said, Source source, CueCandidate cue) =>
        said.Source.Link == SourceLink.Subject && source.Link == SourceLink.Subject && source.Last < said.Source.ClauseStart && said.Candidate.Last < cue.Group.First
        && text.Is(frame, said.Source.ClauseStart - 1, WordClass.Comma) && text.Is(frame, said.Candidate.Last + 1, WordClass.Comma)
        && said.Candidate.Last + 2 == cue.Group.First;

    /// <summary>"..., and a day later she said": the last unit before the time that ends with the unit.</summary>
    private int BeforeTime(int unit)
    {
        while (text.Is(frame, unit, WordClass.Time))
        {
            unit--;
        }

        return unit;
    }

    /// <summary>"The minister said that, according to the police, ...".</summary>
    private bool IsBehindThat(CueCandidate cue, int comma) => cue.PrecedesSource && text.Units[comma].Is(WordClass.Comma) && text.IsWord(frame, comma - 1, "that");

    /// <summary>"According to a diplomat, Oslo rejected ...": what follows the phrase at the start of the sentence is what the diplomat tells.</summary>
    private bool IsTold(AttributedCue phrase, Source source) =>
        phrase.Candidate.PrecedesSource && phrase.Source.IsKnown && phrase.Source.ClauseStart == frame.First
        && source.ClauseStart >= phrase.Source.ClauseEnd + 2 && text.Units[source.ClauseStart - 1].Is(WordClass.Comma)
        && (text.Units[phrase.Source.ClauseEnd + 1].Is(WordClass.Relative) || IsAdverbial(phrase.Source.ClauseEnd + 2, source.ClauseStart - 1));

    /// <summary>Whether nothing but an adverbial stands from the unit up to the other: "on the night of the vote, 2 October,".</summary>
    private bool IsAdverbial(int first, int end)
    {
        for (var unit = first; unit < end; unit++)
        {
            if (text.Units[unit].Is(WordClass.Auxiliary | WordClass.Semicolon | WordClass.Stop | WordClass.Quotation | WordClass.Relative))
            {
                return false;
            }
        }

        return first >= end || text.Units[first].Is(WordClass.Preposition | WordClass.Time);
    }

    /// <summary>The last cue whose verb stands before the unit, or -1.</summary>
    private int LastBefore(int unit)
    {
        var last = cues.Count - 1;
        while (last >= 0 && cues[last].Candidate.First >= unit)
        {
            last--;
        }

        return last;
    }

    private Source Participle(CueCandidate cue, NounPhrase subject) =>
        new(subject.First, subject.Last, subject.Mention, SourceLink.Participle, StartOf(cue), cue.Last);

    private Source Share(CueCandidate cue, Source source, SourceLink link) =>
        source with { Link = link, ClauseStart = StartOf(cue), ClauseEnd = cue.Last };

    /// <summary>The first unit of a clause without a subject: "..., before adding that" starts with "before".</summary>
    private int StartOf(CueCandidate cue) =>
        text.Is(frame, cue.Group.Before - 1, WordClass.Comma) && (text.IsWord(frame, cue.Group.Before, "before") || text.IsWord(frame, cue.Group.Before, "after"))
            ? cue.Group.Before
            : cue.Group.First;

    private static Source Unknown(CueCandidate cue) => new(-1, -1, -1, SourceLink.None, cue.Group.First, cue.Last);
}
