namespace StatementApi.Extraction.Attribution;

/// <summary>Contents that are objects of their cue. They need a source that the mention layer knows: "the plan rejects" says nothing.</summary>
internal static class ObjectRules
{
    private const WordClass CannotOpenObject = WordClass.Break | WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary
        | WordClass.Negation | WordClass.To | WordClass.Preposition | WordClass.Subordinator | WordClass.Time;

    /// <summary>X urged [Y to ...]; X urged [Y “to ...”].</summary>
    public static Content? ObjectInfinitive(CueContext context)
    {
        if (!context.Entry.Takes(ComplementFrames.ObjectInfinitive) || !CanOpen(context))
        {
            return null;
        }

        return Find(context, "to") is >= 0 and var to ? AroundTime(context, to, "objectInfinitive")
            : NounPhraseFinder.StartingAt(context.Text, context.Frame, context.Rest) is { } named && IsQuotedInfinitive(context, BehindModifiers(context, named.Last + 1)) ? Whole(context, "objectInfinitive", 0.9)
            : null;
    }

    private static bool IsQuotedInfinitive(CueContext context, int unit) =>
        context.Is(unit, WordClass.Quotation) && Quoted.Inner(context.Text, unit).StartsWith("to ", StringComparison.Ordinal);

    /// <summary>X described [Y as ...].</summary>
    public static Content? ObjectAs(CueContext context) =>
        !context.Entry.Takes(ComplementFrames.NounPhraseAs) || context.Source.Mention < 0 ? null
        : IsPredicateFirst(context) ? Whole(context, "objectAs", 0.88)
        : CanOpen(context) && Find(context, "as") is >= 0 and var @as ? AroundTime(context, @as, "objectAs")
        : null;

    /// <summary>"dismissed as “nonsense” the report that ...": not only the quotation, and not a passive.</summary>
    private static bool IsPredicateFirst(CueContext context) =>
        context.Text.IsWord(context.Frame, context.Rest, "as") && context.Is(context.Rest + 1, WordClass.Quotation) && context.Rest + 1 < context.Limit
        && (context.Is(context.Rest + 2, WordClass.Determiner | WordClass.Pronoun) || context.Text.MentionStartingAt(context.Frame, context.Rest + 2) >= 0);

    /// <summary>X accused [Y of ...].</summary>
    public static Content? ObjectOf(CueContext context) =>
        context.Entry.Takes(ComplementFrames.NounPhraseOf) && CanOpen(context) && Find(context, "of") is >= 0 and var of
            ? AroundTime(context, of, "objectOf")
            : null;

    /// <summary>X called [Y “...”]; X called [it a mistake].</summary>
    public static Content? Predicate(CueContext context)
    {
        if (!context.Entry.Takes(ComplementFrames.Predicate) || !CanOpen(context)
            || NounPhraseFinder.StartingAt(context.Text, context.Frame, BehindThat(context)) is not { } named)
        {
            return null;
        }

        var next = BehindModifiers(context, named.Last + 1);
        var isPronoun = named.First == named.Last && context.Is(named.First, WordClass.Pronoun);
        var hasPredicate = context.Is(next, WordClass.Quotation)
            || (context.Is(next, WordClass.Determiner) && !context.Is(next, WordClass.Time))
            || (isPronoun && context.Is(next, WordClass.Word) && !context.Is(next, CannotOpenObject | WordClass.Adverb))
            || IsVerdict(context, named, next);
        return !hasPredicate ? null : next > named.Last + 1 ? Whole(context, "predicate", 0.88) : UpToAdverbial(context, "predicate", 0.88);
    }

    /// <summary>Behind "that" in "called that figure “...”", where it can only be a determiner.</summary>
    private static int BehindThat(CueContext context) =>
        context.Text.IsWord(context.Frame, context.Rest, "that") && !context.Entry.Takes(ComplementFrames.AnyThat) ? context.Rest + 1 : context.Rest;

    /// <summary>"called the vote illegal", "called Bonn deeply irresponsible": an adjective that judges, within the run of words or behind the name.</summary>
    private static bool IsVerdict(CueContext context, NounPhrase named, int next) =>
        context.Is(context.Is(next, WordClass.Adverb) ? next + 1 : next, WordClass.Verdict)
        || (named.Mention < 0 && named.Last > named.First + 1 && context.Is(named.First, WordClass.Determiner) && context.Is(named.Last, WordClass.Verdict));

    /// <summary>described by X as “...”.</summary>
    public static Content? OfPassive(CueContext context) =>
        context.Source.Link == SourceLink.Agent && context.Cue.Candidate.Passive(context.Text, context.Frame) is { Quotation: var quotation }
            ? Content.Of(new UnitRange(quotation, quotation), "predicate", 0.85)
            : null;

    /// <summary>[The offer] was rejected by X; [Bonn] was accused by X [of delay]; Bonn was told by X that [...].</summary>
    public static Content? SubjectOfPassive(CueContext context)
    {
        var (text, frame) = (context.Text, context.Frame);
        if (context.Source.Link != SourceLink.Agent || context.Cue.Candidate.Passive(text, frame) is not null)
        {
            return null;
        }

        if (!context.Entry.Takes(ComplementFrames.NounPhrase | ComplementFrames.NounPhraseOf))
        {
            return ClauseRules.ExplicitThat(context);
        }

        if (Subject(context) is not { } subject || text.Is(frame, subject.First, WordClass.Relative))
        {
            return null;
        }

        var (about, of) = (new UnitRange(subject.First, subject.Last), context.Source.Last + 1);
        if (PredicateBehind(context, of) is { } predicate)
        {
            return new Content([about, predicate], "passiveSubject", 0.8);
        }

        return !context.Entry.Takes(ComplementFrames.NounPhraseOf) ? Content.Of(about, "passiveSubject", 0.8)
            : context.Is(of, WordClass.Word) && text.IsWord(frame, of, "of") ? new Content([about, new UnitRange(of, ClauseBoundary.End(text, frame, of, context.Limit))], "passiveSubject", 0.8)
            : null;
    }

    /// <summary>"was dismissed by X, head of the port, [as “...”]".</summary>
    private static UnitRange? PredicateBehind(CueContext context, int unit)
    {
        const int farthest = 16;
        for (var @as = unit; context.Entry.Takes(ComplementFrames.NounPhraseAs) && @as < Math.Min(context.Limit, unit + farthest); @as++)
        {
            if (context.Text.IsWord(context.Frame, @as, "as") && context.Is(@as + 1, WordClass.Quotation))
            {
                return new UnitRange(@as, @as + 1);
            }

            if (context.Text.Units[@as].Is(WordClass.Auxiliary | WordClass.Semicolon | WordClass.Relative))
            {
                return null;
            }
        }

        return null;
    }

    private static NounPhrase? Subject(CueContext context)
    {
        var before = context.Cue.Candidate.Group.Before;
        return context.Text.Is(context.Frame, before, WordClass.Comma)
            ? Insertions.SubjectBefore(context.Text, context.Frame, before, cue: -1)?.Subject
            : NounPhraseFinder.EndingAt(context.Text, context.Frame, before) is { } phrase ? WithThat(context, phrase)
            : null;
    }

    /// <summary>"That figure was disputed": a sentence does not begin with a conjunction.</summary>
    private static NounPhrase WithThat(CueContext context, NounPhrase phrase) =>
        phrase.First - 1 == context.Frame.First && context.Text.IsWord(context.Frame, context.Frame.First, "that") ? phrase with { First = phrase.First - 1 } : phrase;

    /// <summary>
    /// what X called “...”; a deal that X described as “...”: the object stands before the subject. Not "Bonn rejected what it called “...”", which is one statement.
    /// </summary>
    public static Content? PredicateOfRelative(CueContext context)
    {
        var next = context.Entry.Takes(ComplementFrames.NounPhraseAs) && context.Text.IsWord(context.Frame, context.Rest, "as") ? context.Rest + 1
            : context.Entry.Takes(ComplementFrames.Predicate) ? context.Rest
            : -1;
        return next >= 0 && context.Is(next, WordClass.Quotation) && context.Source.Link == SourceLink.Subject && context.Source.Mention >= 0 && !IsOfEncloser(context)
            && (context.Text.Is(context.Frame, context.Source.ClauseStart - 1, WordClass.Relative | WordClass.Wh) || context.Text.IsWord(context.Frame, context.Source.ClauseStart - 1, "that"))
            ? Content.Of(new UnitRange(next, next), "predicate", 0.85)
            : null;
    }

    /// <summary>Whether the speaker of the enclosing statement is meant again.</summary>
    private static bool IsOfEncloser(CueContext context) => context.Cue.Encloser >= 0 && context.Is(context.Source.First, WordClass.Pronoun);

    /// <summary>"called half of the voters “...”", "called the remarks on Saturday “...”": behind what belongs to the object.</summary>
    private static int BehindModifiers(CueContext context, int next)
    {
        var behind = next;
        while (context.Text.IsWord(context.Frame, behind, "of") && NounPhraseFinder.StartingAt(context.Text, context.Frame, behind + 1) is { } part)
        {
            behind = part.Last + 1;
        }

        while (context.Is(behind, WordClass.Time))
        {
            behind++;
        }

        return context.Is(behind, WordClass.Quotation) ? behind : BehindParticiple(context, behind) is >= 0 and var quotation ? quotation : next;
    }

    /// <summary>"called photos shared by an aide “...”": the quotation behind a participle of the object's; -1 where there is none.</summary>
    private static int BehindParticiple(CueContext context, int unit)
    {
        const int farthest = 8;
        if (!IsParticiple(context, unit) && !(context.Is(unit, WordClass.Preposition) && IsParticiple(context, unit - 1)))
        {
            return -1;
        }

        for (var next = unit + 1; next <= Math.Min(context.Limit, unit + farthest); next++)
        {
            if (context.Text.Units[next].Is(WordClass.Quotation))
            {
                return next;
            }

            if (!context.Text.Units[next].Is(WordClass.Word) || context.Text.Units[next].Is(WordClass.Auxiliary | WordClass.Coordinator | WordClass.Relative))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsParticiple(CueContext context, int unit) => context.Is(unit, WordClass.Word) && context.Text.Word(unit).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>X rejected [the offer].</summary>
    public static Content? Object(CueContext context)
    {
        if (!context.Entry.Takes(ComplementFrames.NounPhrase) || !CanOpen(context))
        {
            return null;
        }

        return UpToAdverbial(context, "object", 0.8);
    }

    /// <summary>X expressed [concern about ...].</summary>
    public static Content? LightObject(CueContext context) =>
        context.Entry.Takes(ComplementFrames.Light) && CanOpen(context) ? Whole(context, "lightObject", 0.82) : null;

    private static bool CanOpen(CueContext context) =>
        context.Source.Mention >= 0 && context.Rest <= context.Limit
        && (!context.Text.Units[context.Rest].Is(CannotOpenObject) || context.Text.Units[context.Rest].Is(WordClass.Determiner | WordClass.Pronoun)
            || context.Text.IsWord(context.Frame, context.Rest, "having") || context.Text.IsWord(context.Frame, context.Rest, "being"));

    /// <summary>"accused Bonn on Monday of delay": the time of saying stands between the object and the rest.</summary>
    private static Content AroundTime(CueContext context, int rest, string rule)
    {
        var last = rest - 1;
        while (last > context.Rest && context.Text.Units[last].Is(WordClass.Time))
        {
            last--;
        }

        var occasion = OccasionBefore(context, last);
        var isOfSaying = occasion < last || (last < rest - 1 && IsTimeOfSaying(context, last + 1));
        last = occasion;
        return !isOfSaying
            ? Whole(context, rule, 0.9)
            : new Content(
                [
                    new UnitRange(context.Rest, last),
                    new UnitRange(rest, ClauseBoundary.End(context.Text, context.Frame, rest, context.Limit)),
                ],
                rule,
                0.88);
    }

    /// <summary>"dismissed the report in his speech as": the last unit of the object, before an occasion of saying that ends with the unit.</summary>
    private static int OccasionBefore(CueContext context, int last)
    {
        const int longest = 8;
        for (var unit = last - 1; unit > context.Rest && unit > last - longest; unit--)
        {
            if (ClauseBoundary.IsOccasion(context.Text, context.Frame, unit))
            {
                return unit - 1;
            }
        }

        return last;
    }

    /// <summary>"on Monday", "Monday", but not "this week", which may qualify the noun.</summary>
    private static bool IsTimeOfSaying(CueContext context, int unit) =>
        context.Is(unit, WordClass.Capital) || context.Text.IsWord(context.Frame, unit, "on");

    private static Content UpToAdverbial(CueContext context, string rule, double confidence) =>
        Content.Of(
            new UnitRange(context.Rest, ClauseBoundary.NounPhraseEnd(context.Text, context.Frame, context.Rest, context.Limit)), rule, confidence);

    private static Content Whole(CueContext context, string rule, double confidence) =>
        Content.Of(
            new UnitRange(context.Rest, ClauseBoundary.End(context.Text, context.Frame, context.Rest, context.Limit)), rule, confidence);

    /// <summary>The word behind the object that starts the rest, before anything that ends it; -1 where it does not come.</summary>
    private static int Find(CueContext context, ReadOnlySpan<char> word)
    {
        for (var unit = BehindRelative(context, context.Rest + 1); unit < context.Limit && !Ends(context.Text.Units[unit]); unit = BehindRelative(context, unit + 1))
        {
            if (context.Text.IsWord(context.Frame, unit, word))
            {
                return unit;
            }
        }

        return -1;
    }

    /// <summary>"urged Bonn, which leads the group, to wait": behind the clause that the unit's comma opens.</summary>
    private static int BehindRelative(CueContext context, int unit) =>
        context.Is(unit, WordClass.Comma) && context.Is(unit + 1, WordClass.Relative)
        && context.Text.NextOf(context.Frame, unit + 2, context.Limit, WordClass.Comma) is >= 0 and var close ? close + 1 : unit;

    private static bool Ends(Unit unit) =>
        unit.Is(WordClass.Semicolon | WordClass.Stop | WordClass.Dash | WordClass.Modal) || unit.Is(WordClass.Relative);
}
