namespace StatementApi.Extraction.Attribution;

/// <summary>Contents that are clauses behind their cue.</summary>
internal static class ClauseRules
{
    private const int FarthestThat = 25;

    private const WordClass CannotOpenClause =
        WordClass.Break | WordClass.Coordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.Negation | WordClass.To;

    /// <summary>X said that ...; X said, speaking in Kyiv, that ...</summary>
    public static Content? ExplicitThat(CueContext context)
    {
        if (!context.Entry.Takes(ComplementFrames.AnyThat | ComplementFrames.NounPhrase))
        {
            return null;
        }

        var that = context.Text.IsWord(context.Frame, context.Rest, "that") ? context.Rest : DistantThat(context);
        var isDeterminer = !context.Entry.Takes(ComplementFrames.That | ComplementFrames.Addressee) && context.Entry.Takes(ComplementFrames.NounPhrase)
            && !HasVerb(context, context.Rest) && !OpensClause(context, that + 1);
        return that >= 0 && that < context.Limit && !isDeterminer ? Clause(context, that + 1, "thatClause", 0.95) : null;
    }

    /// <summary>"that the", "that he", "that Bonn": no determiner goes before another.</summary>
    private static bool OpensClause(CueContext context, int unit) =>
        context.Is(unit, WordClass.Determiner | WordClass.Pronoun) || context.Text.MentionStartingAt(context.Frame, unit) >= 0;

    /// <summary>X asked whether ...</summary>
    public static Content? WhClause(CueContext context) =>
        context.Entry.Takes(ComplementFrames.Wh | ComplementFrames.Addressee | ComplementFrames.That) && context.Is(context.Rest, WordClass.Wh)
            ? Clause(context, context.Rest, "whClause", 0.85)
            : null;

    /// <summary>X promised to ...</summary>
    public static Content? Infinitive(CueContext context)
    {
        var to = context.Is(context.Rest, WordClass.Negation) ? context.Rest + 1 : context.Rest;
        return context.Entry.Takes(ComplementFrames.Infinitive | ComplementFrames.AddresseeInfinitive) && context.Is(to, WordClass.To)
            && context.Source.Mention >= 0 && !IsSilence(context, to + 1) && !IsBackground(context.Cue) && !context.Text.Is(context.Frame, to + 1, WordClass.Determiner)
            ? Content.Of(new UnitRange(context.Rest, InfinitiveEnd(context)), "infinitive", 0.88)
            : null;
    }

    /// <summary>"promised to return and that ...": a clause of the enclosing cue's bounds the infinitive.</summary>
    private static int InfinitiveEnd(CueContext context)
    {
        for (var unit = context.Rest + 1; unit < context.Limit; unit++)
        {
            if (context.Text.Units[unit].Is(WordClass.Coordinator) && context.Text.IsWord(context.Frame, unit + 1, "that"))
            {
                return unit - 1;
            }
        }

        return ClauseBoundary.End(context.Text, context.Frame, context.Rest, context.Limit);
    }

    /// <summary>X said ..., without "that".</summary>
    public static Content? BareClause(CueContext context)
    {
        var first = context.Rest;
        return context.Entry.Takes(ComplementFrames.That | ComplementFrames.Addressee) && first < context.Limit && CanOpenClause(context, first)
            && (!NeedsVerb(context) || HasVerb(context, first))
            ? Clause(context, first, "bareClause", 0.9)
            : null;
    }

    private static bool CanOpenClause(CueContext context, int first)
    {
        var unit = context.Text.Units[first];
        if (unit.Is(WordClass.Preposition) && !unit.Is(WordClass.Determiner))
        {
            return IsQuantity(context, first + 1) || context.Entry.Lemma == "say";
        }

        return !unit.Is(CannotOpenClause) || unit.Is(WordClass.Pronoun) || (unit.Is(WordClass.Auxiliary) && IsExtracted(context));
    }

    /// <summary>"a plan which he said would fail": the relative pronoun is the clause's subject.</summary>
    private static bool IsExtracted(CueContext context) =>
        context.Source.Link == SourceLink.Subject
        && context.Text.Is(context.Frame, context.Source.ClauseStart - 1, WordClass.Relative | WordClass.Subordinator);

    /// <summary>"at least 20", "about 300": a preposition that opens a noun phrase.</summary>
    private static bool IsQuantity(CueContext context, int unit) =>
        context.Text.IsWord(context.Frame, unit, "least") || context.Text.IsWord(context.Frame, unit, "most")
        || (context.Is(unit, WordClass.Word) && char.IsDigit(context.Text.Word(unit)[0]));

    /// <summary>Where a noun phrase is as likely ("reported no progress", "posted a photo"), and behind participles ("adding a heart"), only a verb makes a clause.</summary>
    private static bool NeedsVerb(CueContext context) =>
        context.Entry.Takes(ComplementFrames.NounPhrase | ComplementFrames.NeedsAuxiliary) || (context.Cue.Candidate.IsParticiple && context.Entry.Lemma != "say");

    private static bool HasVerb(CueContext context, int first)
    {
        for (var unit = first + 1; unit <= context.Limit && !context.Text.Units[unit].Is(WordClass.Relative); unit++)
        {
            var isAuxiliary = context.Text.Units[unit].Is(WordClass.Auxiliary) && context.Text.Word(unit)[0] is not ('’' or '\'');
            if (isAuxiliary || (context.Cue.Candidate.IsParticiple && context.Text.Units[unit].Is(WordClass.Quotation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"refused to comment".</summary>
    private static bool IsSilence(CueContext context, int verb) =>
        context.Entry.Lemma == "refuse" && (context.Is(verb, WordClass.Telling) || !CueLexicon.StartingWith(context.Text.Word(verb)).IsEmpty);

    /// <summary>"Lind, who had promised to ..., said": what somebody once promised, told as background.</summary>
    private static bool IsBackground(AttributedCue cue) =>
        cue.Source.Link == SourceLink.Relative && cue.Candidate.Group.Has(WordClass.Have);

    private static Content Clause(CueContext context, int first, string rule, double confidence)
    {
        first = context.Is(first, WordClass.Comma) && first < context.Limit ? first + 1 : first;
        return Content.Of(new UnitRange(first, ClauseBoundary.End(context.Text, context.Frame, first, context.Limit)), rule, confidence);
    }

    private static int DistantThat(CueContext context) =>
        (context.Entry.Takes(ComplementFrames.Addressee) && context.Is(context.Rest, WordClass.Preposition | WordClass.Time))
        || (context.Entry.Takes(ComplementFrames.That) && OpensCircumstance(context, context.Rest))
            ? ThatBehindPhrases(context)
            : ThatBehindInsertion(context);

    /// <summary>"wrote in the early morning hours that", but not "agreed with the view that".</summary>
    private static bool OpensCircumstance(CueContext context, int unit) =>
        context.Is(unit, WordClass.Time) || Adverbials.IsCircumstance(context.Text, context.Frame, unit);

    /// <summary>"told pilgrims at the gate of the city that ...".</summary>
    private static int ThatBehindPhrases(CueContext context)
    {
        for (var unit = context.Rest; unit < context.Limit && unit < context.Rest + FarthestThat; unit++)
        {
            if (context.Text.IsWord(context.Frame, unit, "that"))
            {
                return unit;
            }

            if (context.Text.Units[unit].Is(WordClass.Comma))
            {
                return ThatBehindComma(context, unit);
            }

            if (!context.Text.Units[unit].Is(WordClass.Word) || (context.Text.Units[unit].Is(WordClass.Auxiliary) && !VerbGroup.IsGenitive(context.Text, context.Frame, unit)))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int ThatBehindInsertion(CueContext context)
    {
        var comma = context.Is(context.Cue.Candidate.Last + 1, WordClass.Comma) ? context.Cue.Candidate.Last + 1 : context.Rest;
        return context.Is(comma, WordClass.Comma) ? ThatBehindComma(context, comma) : -1;
    }

    /// <summary>"in a letter, which nobody answered, that ...".</summary>
    private static int ThatBehindComma(CueContext context, int comma)
    {
        for (var unit = comma + 1; unit < comma + FarthestThat && unit < context.Limit; unit++)
        {
            if (context.Text.Units[unit].Is(WordClass.Comma) && context.Text.IsWord(context.Frame, unit + 1, "that"))
            {
                return unit + 1;
            }
        }

        return -1;
    }
}
