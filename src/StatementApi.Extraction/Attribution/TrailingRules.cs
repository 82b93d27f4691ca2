namespace StatementApi.Extraction.Attribution;

/// <summary>Contents before their cue, or around it.</summary>
internal static class TrailingRules
{
    private const int ShortestClause = 3;

    /// <summary>According to X, ...; ..., according to X; ..., according to X, ...</summary>
    public static Content? SourcePhrase(CueContext context)
    {
        if (!context.Cue.Candidate.PrecedesSource || !context.Source.IsKnown)
        {
            return null;
        }

        var next = context.Source.ClauseEnd + 1;
        if (QuotationOfPhrase(context, next) is >= 0 and var quotation)
        {
            return Content.Of(new UnitRange(quotation, quotation), "sourcePhraseThenQuotation", 0.85);
        }

        if (context.Source.ClauseStart == context.Frame.First)
        {
            next = BehindModifiers(context, BehindDescription(context, next));
            return context.Is(next, WordClass.Comma) && next < context.Limit
                ? Content.Of(Behind(context, next + 1), "sourcePhraseThenClause", 0.92)
                : null;
        }

        var isBehindThat = IsBehindThat(context);
        if ((isBehindThat || IsBehindCoordinator(context)) && context.Is(next, WordClass.Comma) && next < context.Limit)
        {
            return Content.Of(Behind(context, next + 1), "sourcePhraseThenClause", 0.85);
        }

        return isBehindThat ? null : Around(context, next, "clauseThenSourcePhrase", "clauseAroundSourcePhrase");
    }

    /// <summary>"It had become, in the words of X, “...”": the quotation, where it is one; else -1.</summary>
    private static int QuotationOfPhrase(CueContext context, int next)
    {
        var quotation = context.Is(next, WordClass.Comma) ? next + 1 : next;
        return context.Entry.Lemma == "in the words of" && context.Is(quotation, WordClass.Quotation) ? quotation : -1;
    }

    /// <summary>"According to Lind, [a lawyer at the institute], ...": behind what describes the source.</summary>
    private static int BehindDescription(CueContext context, int comma) =>
        context.Is(comma, WordClass.Comma) && context.Text.MentionStartingAt(context.Frame, comma + 1) is >= 0 and var description
        && context.Text.Mentions[description].Apposition == context.Source.Mention && context.Source.Mention >= 0
            ? context.Text.LastUnit(description) + 1
            : comma;

    /// <summary>"According to a report [by the auditor Lind and Hale], ...": the comma behind what else describes the source.</summary>
    private static int BehindModifiers(CueContext context, int next)
    {
        const int farthest = 12;
        var unit = next;
        while (unit < next + farthest && unit <= context.Limit && !context.Is(unit, WordClass.Auxiliary | WordClass.Break | WordClass.Quotation))
        {
            unit++;
        }

        return context.Is(unit, WordClass.Comma) ? unit : next;
    }

    /// <summary>"..., and, according to X, ...".</summary>
    private static bool IsBehindCoordinator(CueContext context) =>
        context.Text.Is(context.Frame, context.Source.ClauseStart - 1, WordClass.Comma)
        && context.Text.Is(context.Frame, context.Source.ClauseStart - 2, WordClass.Coordinator);

    /// <summary>"Y said that[,] according to X, ...": what stands before is no clause of its own.</summary>
    private static bool IsBehindThat(CueContext context)
    {
        var before = context.Source.ClauseStart - 1;
        before = context.Text.Is(context.Frame, before, WordClass.Comma) ? before - 1 : before;
        return context.Text.IsWord(context.Frame, before, "that") && !context.Text.Is(context.Frame, before - 1, WordClass.Preposition);
    }

    /// <summary>..., X said on Tuesday; ..., X said, ...; with verbs of quoting only between two parts: "Norway, X went on, would ...".</summary>
    public static Content? ClauseThenCue(CueContext context)
    {
        var isClause = context.Entry.Takes(ComplementFrames.AnyThat | ComplementFrames.Quote)
            && context.Source.Link is SourceLink.Subject or SourceLink.Inverted;
        var clause = isClause && context.IsRestEmpty && context.Text.Is(context.Frame, context.Source.ClauseStart - 1, WordClass.Comma | WordClass.Dash)
            ? Around(context, context.Rest, "clauseThenCue", "clauseAroundCue")
            : null;
        return clause is { Pieces.Length: 1 } && !context.Entry.Takes(ComplementFrames.AnyThat) ? null : clause;
    }

    /// <summary>As X said, ...</summary>
    public static Content? AsThenClause(CueContext context)
    {
        var (first, comma) = (context.Frame.First, context.Rest);
        return context.Text.IsWord(context.Frame, first, "as") && context.Source.Link == SourceLink.Subject && context.Source.ClauseStart == first + 1
            && context.Entry.Takes(ComplementFrames.AnyThat | ComplementFrames.Quote) && context.Is(comma, WordClass.Comma) && comma < context.Limit
                ? Content.Of(Behind(context, comma + 1), "asThenClause", 0.85)
                : null;
    }

    /// <summary>"Such talk, X said, “only feeds the fire”": what stands before the cue and the quotation goes on with; null where there is none.</summary>
    public static UnitRange? Begun(CueContext context)
    {
        const int longest = 40;
        var (text, frame) = (context.Text, context.Frame);
        if (context.Source.Link is not (SourceLink.Subject or SourceLink.Inverted) || !text.Is(frame, context.Source.ClauseStart - 1, WordClass.Comma))
        {
            return null;
        }

        var last = ClauseBoundary.Before(text, frame, context.Source.ClauseStart);
        var left = new UnitRange(FirstOfClause(context, Dateline.FirstUnitAfter(text, frame), last), last);
        return left.Last < left.First || left.Last - left.First >= longest || OpensAdverbial(text, frame, left.First) || text.Units[left.First].Is(WordClass.Quotation) ? null : left;
    }

    private static Content? Around(CueContext context, int next, string before, string around)
    {
        var first = Dateline.FirstUnitAfter(context.Text, context.Frame);
        var last = ClauseBoundary.Before(context.Text, context.Frame, context.Source.ClauseStart);
        if (last < first)
        {
            return null;
        }

        var clause = new UnitRange(FirstOfClause(context, first, last), last);
        var isParted = context.Is(next, WordClass.Comma) && next < context.Limit && !ClauseBoundary.OpensAdjunct(context.Text, context.Frame, next + 1);
        var isCondition = isParted && IsCondition(context, clause, next + 1);
        var isInterrupted = isCondition || (isParted && (IsUnfinished(context, last) || GoesOn(context, next + 1)));
        if (!isCondition && !IsHeadlineClause(context, clause) && IsAdverbial(context.Text, context.Frame, isInterrupted ? clause.First : first, last) && !IsSubject(context, last, next))
        {
            return null;
        }

        return isInterrupted ? new Content([clause, Behind(context, next + 1)], around, 0.82)
            : last - clause.First + 1 >= ShortestClause ? Content.Of(clause, before, 0.9)
            : null;
    }

    /// <summary>"Bonn agreed; Rome, X said, would wait": where the clause starts that the cue interrupts.</summary>
    private static int FirstOfClause(CueContext context, int first, int last)
    {
        for (var unit = last; unit > first; unit--)
        {
            if (context.Text.Units[unit - 1].Is(WordClass.Semicolon | WordClass.Colon))
            {
                return unit;
            }
        }

        return first;
    }

    /// <summary>"If the vote fails, X said, Bonn will pay": a clause before the cue that depends on the one behind it.</summary>
    private static bool IsCondition(CueContext context, UnitRange clause, int next)
    {
        var (text, frame) = (context.Text, context.Frame);
        if (!text.Units[clause.First].Is(WordClass.Subordinator) || clause.Last - clause.First < ShortestClause - 1
            || NounPhraseFinder.StartingAt(text, frame, next) is not { } subject || text.Is(frame, next, WordClass.Relative))
        {
            return false;
        }

        var hasVerb = !text.Units[clause.First].Is(WordClass.Preposition) && text.Is(frame, clause.First + 1, WordClass.Determiner);
        for (var unit = clause.First + 1; unit <= clause.Last; unit++)
        {
            hasVerb |= text.Units[unit].Is(WordClass.Auxiliary) || text.Units[unit].Is(WordClass.Pronoun) || text.MentionStartingAt(frame, unit) >= 0;
        }

        return hasVerb && text.Is(frame, subject.Last + 1, WordClass.Word) && !text.Is(frame, subject.Last + 1, WordClass.Relative | WordClass.Preposition | WordClass.Coordinator);
    }

    /// <summary>"Bonn, X said, would pay": the verb behind the comma is that of the name before the cue.</summary>
    private static bool IsSubject(CueContext context, int last, int next) =>
        context.Is(next, WordClass.Comma) && context.Is(next + 1, WordClass.Auxiliary) && context.Text.MentionEndingAt(context.Frame, last) >= 0;

    /// <summary>"It was, X said, a mistake".</summary>
    private static bool IsUnfinished(CueContext context, int last) => context.Text.Units[last].Is(WordClass.Auxiliary | WordClass.To);

    /// <summary>What goes on at the unit, without "however," before it.</summary>
    private static UnitRange Behind(CueContext context, int unit) => From(context, context.Text.IsWord(context.Frame, unit, "however") && context.Is(unit + 1, WordClass.Comma) && unit + 1 < context.Limit ? unit + 2 : unit);

    private static UnitRange From(CueContext context, int first) =>
        new(first, ClauseBoundary.End(context.Text, context.Frame, first, context.Limit));

    /// <summary>Whether the clause that the cue interrupts goes on: with an auxiliary, a verb, a coordinated clause.</summary>
    private static bool GoesOn(CueContext context, int unit) =>
        context.Is(unit, WordClass.Auxiliary | WordClass.Coordinator | WordClass.Adverb | WordClass.Word)
        && (!context.Is(unit, WordClass.Adjunct | WordClass.Relative | WordClass.Preposition | WordClass.Time) || OpensPhrase(context, unit))
        && (!context.Is(unit, WordClass.Subordinator) || OpensReason(context, unit))
        && !OpensInsertion(context, unit)
        && !ClauseBoundary.IsSilence(context.Text, context.Frame, unit + 1);

    /// <summary>"..., X said, by Friday", "..., with maps this time", but not "with a smile".</summary>
    private static bool OpensPhrase(CueContext context, int unit) =>
        context.Text.IsWord(context.Frame, unit, "by") || context.Text.IsWord(context.Frame, unit, "until")
        || ((context.Text.IsWord(context.Frame, unit, "with") || context.Text.IsWord(context.Frame, unit, "without")) && !context.Text.Is(context.Frame, unit + 1, WordClass.Determiner));

    private static bool OpensReason(CueContext context, int unit) =>
        context.Text.IsWord(context.Frame, unit, "that") || context.Text.IsWord(context.Frame, unit, "because")
        || context.Text.IsWord(context.Frame, unit, "so") || context.Text.IsWord(context.Frame, unit, "until")
        || context.Text.IsWord(context.Frame, unit, "if") || context.Text.IsWord(context.Frame, unit, "unless")
        || context.Text.IsWord(context.Frame, unit, "although") || context.Text.IsWord(context.Frame, unit, "though");

    /// <summary>An apposition to the source, or a participle of the reporter's.</summary>
    private static bool OpensInsertion(CueContext context, int unit) =>
        (context.Is(unit, WordClass.Determiner) && !context.Is(unit, WordClass.Subordinator))
        || (context.Text.Word(unit).EndsWith("ing", StringComparison.Ordinal) && !context.Text.IsWord(context.Frame, unit, "including"))
        || context.Text.MentionStartingAt(context.Frame, unit) >= 0;

    private static bool OpensAdverbial(ReportedText text, Frame frame, int unit) =>
        (text.Units[unit].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Time | WordClass.Adverb) && !text.Units[unit].Is(WordClass.Determiner))
        || text.Word(unit).EndsWith("ing", StringComparison.Ordinal)
        || text.IsWord(frame, unit, "asked") || text.IsWord(frame, unit, "pressed")
        || OpensParticiple(text, frame, unit);

    /// <summary>"Asked who had paid, he ...", "Interviewed on “Morning”, he ...": a participle that the sentence opens with.</summary>
    private static bool OpensParticiple(ReportedText text, Frame frame, int unit) =>
        unit == frame.First && text.Units[unit].Is(WordClass.Word) && text.Word(unit).Length > 4 && text.Word(unit).EndsWith("ed", StringComparison.Ordinal)
        && text.MentionStartingAt(frame, unit) < 0;

    /// <summary>"In Kyiv, Lind told ...": a verb of saying behind its subject.</summary>
    private static bool IsReporting(ReportedText text, Frame frame, int unit) =>
        text.MentionEndingAt(frame, unit - 1) >= 0 && !text.Units[unit].Is(WordClass.Quotation) && !CueLexicon.StartingWith(text.Word(unit)).IsEmpty;

    /// <summary>"First planes land, Bonn says": what a headline opens with is no adverbial, where it is long enough for a clause.</summary>
    private static bool IsHeadlineClause(CueContext context, UnitRange clause)
    {
        const int fewestWords = 4;
        return clause.Last - clause.First + 1 >= fewestWords && IsHeadline(context.Text, context.Frame) && !context.Text.Units[clause.First].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Time);
    }

    private static bool IsHeadline(ReportedText text, Frame frame) => frame.First == 0 && !text.Units[frame.End - 1].Is(WordClass.Stop | WordClass.Quotation);

    /// <summary>"In Kyiv on Monday", "As in previous meetings": an opening without a verb.</summary>
    public static bool IsAdverbial(ReportedText text, Frame frame, int first, int last)
    {
        var mention = text.MentionStartingAt(frame, first);
        var isNamed = mention >= 0 && (text.LastUnit(mention) == last || (text.Is(frame, text.LastUnit(mention) + 1, WordClass.Comma) && !IsHeadline(text, frame)));
        if (!isNamed && !OpensAdverbial(text, frame, first))
        {
            return false;
        }

        if (OpensParticiple(text, frame, first))
        {
            return true;
        }

        for (var unit = first; unit <= last; unit++)
        {
            if (text.Units[unit].Is(WordClass.Auxiliary) && !VerbGroup.IsGenitive(text, frame, unit))
            {
                return text.Units[first].Is(WordClass.Subordinator) && !isNamed;
            }

            if (IsReporting(text, frame, unit))
            {
                return false;
            }
        }

        return true;
    }
}
