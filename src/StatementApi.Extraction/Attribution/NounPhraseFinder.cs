namespace StatementApi.Extraction.Attribution;

/// <summary>Finds noun phrases at an edge: mentions where there are any, else runs of words without clause-building words.</summary>
internal static class NounPhraseFinder
{
    private const int LongestChunk = 12;
    private const int MostModifiers = 4;

    private const WordClass OutsideChunk = WordClass.Break | WordClass.Quotation | WordClass.Coordinator | WordClass.Subordinator
        | WordClass.Relative | WordClass.Wh | WordClass.Auxiliary | WordClass.Preposition | WordClass.To | WordClass.Negation | WordClass.Time;

    /// <summary>
    /// The phrase that ends with the unit, its prepositional modifiers included: "officials in Kyiv" ends with "Kyiv", but "officials" is its head.
    /// </summary>
    public static NounPhrase? EndingAt(ReportedText text, Frame frame, int last)
    {
        var noun = VerbGroup.IsGenitive(text, frame, last) ? last - 1 : last;
        if (Simple(text, frame, noun) is not { } head)
        {
            return null;
        }

        for (var i = 0; i < MostModifiers && text.Is(frame, head.First - 1, WordClass.Attaching); i++)
        {
            if (Simple(text, frame, head.First - 2) is not { } modified)
            {
                break;
            }

            head = modified;
        }

        return head with { Last = last };
    }

    /// <summary>The phrase that starts with the unit, without modifiers behind its head.</summary>
    public static NounPhrase? StartingAt(ReportedText text, Frame frame, int first)
    {
        var mention = text.MentionStartingAt(frame, first);
        if (mention >= 0)
        {
            var last = text.LastUnit(mention);
            return VerbGroup.IsGenitive(text, frame, last + 1) && StartingAt(text, frame, last + 2) is { } owned
                ? new NounPhrase(first, owned.Last, -1)
                : new NounPhrase(first, last, mention);
        }

        if (text.Is(frame, first, WordClass.Pronoun) && !text.Is(frame, first, WordClass.Relative | WordClass.Wh) && !IsPossessive(text, frame, first))
        {
            return new NounPhrase(first, first, -1);
        }

        var end = first;
        var limit = Math.Min(frame.End, first + LongestChunk);
        while (end < limit && (end == first ? BelongsToChunk(text.Units[end]) : ContinuesChunk(text, frame, end)))
        {
            end++;
        }

        return end == first || text.Units[end - 1].Is(WordClass.Determiner) ? null
            : text.MentionStartingAt(frame, end) is >= 0 and var named && IsModifier(text, first, end - 1) ? WithNoun(text, frame, first, named)
            : new NounPhrase(first, end - 1, -1);
    }

    /// <summary>The phrase up to the noun that the name describes: "a leaked Embassy cable".</summary>
    private static NounPhrase WithNoun(ReportedText text, Frame frame, int first, int named)
    {
        var last = text.LastUnit(named);
        while (last + 1 < Math.Min(frame.End, first + LongestChunk) && ContinuesChunk(text, frame, last + 1) && !IsVerbLike(text, frame, last + 1) && text.Is(frame, last + 2, WordClass.Preposition | WordClass.Break))
        {
            last++;
        }

        return new NounPhrase(first, last, last > text.LastUnit(named) ? -1 : named);
    }

    /// <summary>"a leaked [embassy cable]", "a visibly tired [Anna Lind]": an article and a participle.</summary>
    private static bool IsModifier(ReportedText text, int first, int last) =>
        last > first && text.Units[first].Is(WordClass.Determiner)
        && (text.Word(last).EndsWith("ed", StringComparison.Ordinal) || text.Word(last).EndsWith("ing", StringComparison.Ordinal));

    /// <summary>The first unit of the run of words that the unit ends or continues: "his nephew" before a name.</summary>
    public static int ChunkStart(ReportedText text, Frame frame, int unit)
    {
        var limit = Math.Max(frame.First, unit - LongestChunk);
        while (unit > limit && !text.Units[unit].Is(WordClass.Determiner) && BelongsToChunk(text.Units[unit - 1])
            && !IsVerbLike(text, frame, unit - 1))
        {
            unit--;
        }

        return unit;
    }

    private static NounPhrase? Simple(ReportedText text, Frame frame, int last)
    {
        var mention = text.MentionEndingAt(frame, last);
        if (mention >= 0)
        {
            return new NounPhrase(text.FirstUnit(mention), last, mention);
        }

        if (text.Is(frame, last, WordClass.Pronoun) && !text.Is(frame, last, WordClass.Determiner | WordClass.Relative))
        {
            return new NounPhrase(last, last, -1);
        }

        var first = last + 1;
        var limit = Math.Max(frame.First, last + 1 - LongestChunk);
        while (first > limit && (BelongsToChunk(text.Units[first - 1]) || (first <= last && VerbGroup.IsGenitive(text, frame, first - 1))))
        {
            first--;
            if (text.Units[first].Is(WordClass.Determiner) || (first <= last && IsVerbLike(text, frame, first - 1)))
            {
                break;
            }
        }

        return first <= last && !text.Units[last].Is(WordClass.Determiner | WordClass.Adverb) ? new NounPhrase(first, last, -1) : null;
    }

    /// <summary>"his campaign", "one sailor", but not "told her Bonn would ...".</summary>
    private static bool IsPossessive(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Determiner) && unit + 1 < frame.End && ContinuesChunk(text, frame, unit + 1);

    /// <summary>"offered ammunition": a past form that no determiner turns into an adjective.</summary>
    private static bool IsVerbLike(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Word) && text.Word(unit).EndsWith("ed", StringComparison.Ordinal)
        && !text.Is(frame, unit - 1, WordClass.Determiner | WordClass.Adverb);

    private static bool ContinuesChunk(ReportedText text, Frame frame, int unit) =>
        VerbGroup.IsGenitive(text, frame, unit)
        || (BelongsToChunk(text.Units[unit]) && !text.Units[unit].Is(WordClass.Determiner) && text.MentionStartingAt(frame, unit) < 0);

    private static bool BelongsToChunk(Unit unit) =>
        unit.Is(WordClass.Word) && !unit.Is(OutsideChunk) && (!unit.Is(WordClass.Pronoun) || unit.Is(WordClass.Determiner));
}
