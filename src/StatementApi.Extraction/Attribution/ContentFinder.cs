namespace StatementApi.Extraction.Attribution;

/// <summary>Finds what each cue of a frame announces, by rules in a fixed order: the first that applies decides.</summary>
internal static class ContentFinder
{
    private static readonly Func<CueContext, Content?>[] Rules =
    [
        ObjectRules.OfPassive,
        ObjectRules.SubjectOfPassive,
        TrailingRules.SourcePhrase,
        TrailingRules.AsThenClause,
        QuotationRules.QuotationThenCue,
        QuotationRules.CueThenQuotation,
        QuotationRules.CueThenNextQuotation,
        ClauseRules.ExplicitThat,
        ClauseRules.WhClause,
        ClauseRules.Infinitive,
        ObjectRules.ObjectInfinitive,
        ObjectRules.ObjectAs,
        ObjectRules.ObjectOf,
        ObjectRules.Predicate,
        ObjectRules.PredicateOfRelative,
        TrailingRules.ClauseThenCue,
        QuotationRules.PrecedingQuotation,
        ClauseRules.BareClause,
        ObjectRules.LightObject,
        ObjectRules.Object,
    ];

    /// <summary>The contents of a frame's cues, index by index, null where a cue announces nothing; those behind are decided first, since they bound the others.</summary>
    public static (CueContext Context, Content Content)?[] Find(ReportedText text, int frameIndex, List<AttributedCue> cues)
    {
        var frame = text.Frames[frameIndex];
        var contents = new (CueContext, Content)?[cues.Count];
        var lastWord = ClauseBoundary.LastWord(text, frame);
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            var clauseEnd = Math.Min(RelativeClause.End(text, frame, cues[i], lastWord), InitialClause.End(text, frame, cues[i].Candidate, lastWord));
            var limit = Math.Min(Limit(text, frame, cues, contents, i, lastWord), clauseEnd);
            contents[i] = SourceFilter.CanSpeak(text, frame, cues[i]) ? Decide(text, frameIndex, cues[i], limit) : null;
        }

        return contents;
    }

    private static (CueContext, Content)? Decide(ReportedText text, int frameIndex, AttributedCue cue, int limit)
    {
        var context = CueContext.Read(text, frameIndex, cue, limit);
        foreach (var rule in Rules)
        {
            if (rule(context) is { } content)
            {
                return SourceFilter.Admits(text, cue, content) ? (context, content) : null;
            }
        }

        return null;
    }

    /// <summary>The last unit before the next cue that does not stand in this cue's content.</summary>
    private static int Limit(
        ReportedText text, Frame frame, List<AttributedCue> cues, (CueContext, Content)?[] contents, int cue, int lastWord)
    {
        for (var next = cue + 1; next < cues.Count; next++)
        {
            if (contents[next] is not null && cues[next].Encloser < cue)
            {
                var start = ReportingStart(cues[next], cues[cue].Candidate.Last);
                return Math.Min(lastWord, ClauseBoundary.Before(text, frame, ClauseBoundary.Semicolon(text, cues[cue].Candidate.Last, start)));
            }
        }

        return lastWord;
    }

    /// <summary>Where the clause of a cue starts behind the unit: with its verb where an insertion with the unit parts it from its subject.</summary>
    private static int ReportingStart(AttributedCue cue, int unit) =>
        cue.Source.ClauseStart > unit ? cue.Source.ClauseStart : cue.Candidate.Group.First;
}
