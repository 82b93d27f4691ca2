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

        var that = context.Text.IsWord(context.Frame, context.Rest, "that") ? context.Rest : ThatBehindInsertion(context);
        return that >= 0 && that < context.Limit ? Clause(context, that + 1, "thatClause", 0.95) : null;
    }

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
            && context.Source.Mention >= 0 && !context.Text.Is(context.Frame, to + 1, WordClass.Determiner)
            ? Clause(context, context.Rest, "infinitive", 0.88)
            : null;
    }

    /// <summary>X said ..., without "that".</summary>
    public static Content? BareClause(CueContext context)
    {
        var first = context.Rest;
        if (!context.Entry.Takes(ComplementFrames.That | ComplementFrames.Addressee) || first >= context.Limit
            || (context.Text.Units[first].Is(CannotOpenClause) && !context.Text.Units[first].Is(WordClass.Pronoun)))
        {
            return null;
        }

        return Clause(context, first, "bareClause", 0.9);
    }

    private static Content Clause(CueContext context, int first, string rule, double confidence) =>
        Content.Of(new UnitRange(first, ClauseBoundary.End(context.Text, context.Frame, first, context.Limit)), rule, confidence);

    private static int ThatBehindInsertion(CueContext context)
    {
        if (!context.Is(context.Cue.Candidate.Last + 1, WordClass.Comma))
        {
            return -1;
        }

        for (var unit = context.Cue.Candidate.Last + 2; unit < context.Cue.Candidate.Last + FarthestThat && unit < context.Limit; unit++)
        {
            if (context.Text.Units[unit].Is(WordClass.Comma) && context.Text.IsWord(context.Frame, unit + 1, "that"))
            {
                return unit + 1;
            }
        }

        return -1;
    }
}
