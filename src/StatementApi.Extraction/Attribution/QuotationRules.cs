using System.Collections.Immutable;
using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Extraction.Attribution;

/// <summary>Contents that are quotations beside their cue.</summary>
internal static class QuotationRules
{
    private const int FewestWords = 3;
    private const string Before = "quotationThenCue";
    private const string Behind = "cueThenQuotation";

    /// <summary>Whether contents of the rule are quotations set off from the reporting clause, not constituents of it.</summary>
    public static bool IsQuotationRule(string rule) =>
        rule is Before or Behind or LearnedRelations.QuotationMethod or "sourcePhraseThenClause" or "clauseThenSourcePhrase"
            or "freeStandingQuotation" or "colonQuotation" or "speakerColon" or Signature.Method or Reply.Method;

    /// <summary>“...,” X said; also interrupted: “...,” X said, “...”.</summary>
    public static Content? QuotationThenCue(CueContext context)
    {
        var quotation = QuotationBefore(context);
        if (quotation < 0 || !TakesQuotation(context) || context.Source.Link is not (SourceLink.Subject or SourceLink.Inverted) || (context.Rest <= context.Limit && context.Text.IsWord(context.Frame, context.Rest, "that")))
        {
            return null;
        }

        var first = FirstUnitOfLeft(context, quotation);
        if (first < quotation && TrailingRules.IsAdverbial(context.Text, context.Frame, first, quotation))
        {
            return null;
        }

        var pieces = ImmutableArray.Create(new UnitRange(first, quotation));
        if (first == quotation && ResumedQuotation(context) is { } resumed)
        {
            pieces = pieces.Add(resumed);
        }

        return first == quotation
            ? new Content(pieces, Before, 0.97)
            : new Content(pieces, "clauseThenCue", 0.85);
    }

    /// <summary>X said, “...”; X said: “...”.</summary>
    public static Content? CueThenQuotation(CueContext context)
    {
        var (text, unit) = (context.Text, context.Rest);
        var isSetOff = context.Is(unit, WordClass.Comma | WordClass.Colon | WordClass.Dash);
        unit = isSetOff ? unit + 1 : unit;
        if (!TakesQuotation(context) || !context.Is(unit, WordClass.Quotation)
            || !(isSetOff || Quoted.IsSentence(text, unit) || (IsClauseEnd(context, unit) && Quoted.IsPartOfSentence(text, unit))))
        {
            return null;
        }

        var last = unit;
        while (last + 1 <= context.Limit && text.Units[last + 1].Is(WordClass.Quotation))
        {
            last++;
        }

        var isWhole = last == context.Limit || text.Units[last + 1].Is(WordClass.Break | WordClass.Adjunct | WordClass.Preposition | WordClass.Time)
            || (text.Units[last + 1].Is(WordClass.Coordinator) && Quoted.IsSentence(text, last));
        return !isWhole ? null
            : isSetOff && TrailingRules.Begun(context) is { } begun && Quoted.IsPartOfSentence(text, unit)
                ? new Content([begun, new UnitRange(unit, last)], "clauseAroundCue", 0.85)
            : Content.Of(new UnitRange(unit, last), Behind, 0.96);
    }

    /// <summary>X said: and the quotation follows as a sentence or paragraph of its own.</summary>
    public static Content? CueThenNextQuotation(CueContext context)
    {
        var (text, next) = (context.Text, context.FrameIndex + 1);
        if (!TakesQuotation(context) || !EndsWithColon(context) || next >= text.Frames.Length)
        {
            return null;
        }

        var frame = text.Frames[next];
        return frame.Quotation == context.Frame.Quotation && text.Units[frame.First].Is(WordClass.Quotation)
            ? Content.Of(new UnitRange(frame.First, frame.First), Behind, 0.9)
            : null;
    }

    /// <summary>“...?” X asked: the quotation's own mark ends a sentence before the cue's.</summary>
    public static Content? PrecedingQuotation(CueContext context)
    {
        var (text, previous) = (context.Text, context.FrameIndex - 1);
        if (previous < 0 || !TakesQuotation(context) || !context.IsRestEmpty || !StartsFrame(context) || HasObject(context))
        {
            return null;
        }

        var frame = text.Frames[previous];
        var last = frame.End - 1;
        return frame.Quotation == context.Frame.Quotation && frame.Paragraph == context.Frame.Paragraph
            && text.Units[last].Is(WordClass.Quotation) && text.Units[frame.First].Is(WordClass.Quotation)
            ? Content.Of(new UnitRange(last, last), Before, 0.93)
            : null;
    }

    /// <summary>"rejected as “nonsense” the report": what a verb with an object says stands behind it.</summary>
    private static bool HasObject(CueContext context) =>
        context.Entry.Takes(ComplementFrames.NounPhrase | ComplementFrames.NounPhraseAs) && context.Rest <= context.Limit && !context.Text.Units[context.Rest].Is(WordClass.Break);

    private static bool IsClauseEnd(CueContext context, int unit) =>
        unit == context.Limit || context.Text.Units[unit + 1].Is(WordClass.Break);

    private static bool TakesQuotation(CueContext context) =>
        context.Entry.Takes(ComplementFrames.Quote | ComplementFrames.Addressee)
        || (context.Entry.Takes(ComplementFrames.QuoteBefore) && context.Source.Link == SourceLink.Inverted);

    private static bool StartsFrame(CueContext context) => context.Source.IsKnown && context.Source.ClauseStart == context.Frame.First;

    private static bool EndsWithColon(CueContext context) =>
        context.Rest > context.Limit && context.Text.Units[context.Frame.End - 1].Is(WordClass.Colon);

    private static int QuotationBefore(CueContext context)
    {
        var (text, frame) = (context.Text, context.Frame);
        var unit = NounPhraseFinder.ChunkStart(text, frame, context.Source.ClauseStart) - 1;
        while (text.Is(frame, unit, WordClass.Time | WordClass.Adverb))
        {
            unit--;
        }

        var hasComma = text.Is(frame, unit, WordClass.Comma | WordClass.Dash);
        unit = hasComma ? unit - 1 : unit;
        return text.Is(frame, unit, WordClass.Quotation) && (hasComma || Quoted.EndsOpen(text, unit) || context.Source.Link == SourceLink.Inverted || IsSpoken(context, unit))
            ? unit
            : -1;
    }

    /// <summary>“We will wait” X wrote: without any comma, but with nothing else in the sentence.</summary>
    private static bool IsSpoken(CueContext context, int quotation) =>
        (quotation == context.Frame.First || context.Text.Units[quotation - 1].Is(WordClass.Colon)) && context.IsRestEmpty && Quoted.HasWords(context.Text, quotation, FewestWords) && char.IsUpper(Quoted.Inner(context.Text, quotation).TrimStart()[0]);

    /// <summary>The quotation itself where it starts the frame or is set off; else the start of the clause it ends.</summary>
    private static int FirstUnitOfLeft(CueContext context, int quotation)
    {
        var first = quotation;
        while (context.Text.Is(context.Frame, first - 1, WordClass.Quotation))
        {
            first--;
        }

        return first == context.Frame.First || context.Text.Units[first - 1].Is(WordClass.Comma | WordClass.Colon | WordClass.Semicolon | WordClass.Dash | WordClass.Stop)
            ? first
            : Math.Min(first, Dateline.FirstUnitAfter(context.Text, context.Frame));
    }

    private static UnitRange? ResumedQuotation(CueContext context)
    {
        for (var unit = context.Rest; unit < context.Limit; unit++)
        {
            if (context.Text.Units[unit].Is(WordClass.Comma | WordClass.Colon | WordClass.Dash) && context.Text.Units[unit + 1].Is(WordClass.Quotation))
            {
                return new UnitRange(unit + 1, unit + 1);
            }
        }

        return null;
    }
}
