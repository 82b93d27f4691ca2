using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>Finds a subject across what is inserted between it and its verb: "Lind, who had come in from sea, said".</summary>
internal static class Insertions
{
    /// <summary>
    /// The subject before the insertion that ends with the unit before <paramref name="close"/>, and where its clause starts; null where there is no
    /// insertion.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="close">Where the insertion ends.</param>
    /// <param name="cue">The last unit of the verb of saying before, behind which a clause can start as well ("said his aide, Per Lund, had left"); or -1.</param>
    public static (NounPhrase Subject, int ClauseStart)? SubjectBefore(ReportedText text, Frame frame, int close, int cue)
    {
        const int farthest = 60;
        for (var open = Opening(text, frame, close); open > frame.First && open > close - farthest; open--)
        {
            if (!text.Units[open].Is(WordClass.Comma | WordClass.Dash | WordClass.Open))
            {
                continue;
            }

            if (NounPhraseFinder.EndingAt(text, frame, open - 1) is { } subject && OpensClause(text, frame, subject.First, cue)
                && !IsParticipial(text, subject) && Appositions.CanBeParenthesis(text, frame, open + 1, close - 1))
            {
                subject = Named(text, frame, subject);
                return (Appositions.Name(text, frame, subject, open, close), DescriptionBefore(text, frame, open, subject)?.First ?? subject.First);
            }
        }

        return null;
    }

    /// <summary>The nearest unit that can open what <paramref name="close"/> ends: a dash for a dash, a bracket for a bracket, where there is one.</summary>
    private static int Opening(ReportedText text, Frame frame, int close)
    {
        const int farthest = 30;
        var mark = text.Units[close].Is(WordClass.Dash) ? WordClass.Dash : text.Units[close].Is(WordClass.Close) ? WordClass.Open : WordClass.None;
        for (var open = close - 1; mark != WordClass.None && open > frame.First && open > close - farthest; open--)
        {
            if (text.Units[open].Is(mark))
            {
                return open;
            }
        }

        return close - 1;
    }

    /// <summary>Whether a clause can start with the unit, behind the cue too, but not behind the title in "the “A3” group".</summary>
    private static bool OpensClause(ReportedText text, Frame frame, int first, int cue) =>
        (cue >= 0 && first == cue + 1)
        || (ClauseStart.IsAt(text, frame, first) && !(text.Is(frame, first - 1, WordClass.Quotation) && !Quoted.EndsOpen(text, first - 1)));

    /// <summary>"speaking on behalf of the group": no noun phrase after all.</summary>
    private static bool IsParticipial(ReportedText text, NounPhrase phrase) =>
        phrase.Mention < 0
        && (text.Word(phrase.First).EndsWith("ing", StringComparison.Ordinal) || text.Word(phrase.First).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"The mayor's sister, Anna Lind (Labour), said": what describes a name that brackets follow.</summary>
    private static NounPhrase? DescriptionBefore(ReportedText text, Frame frame, int open, NounPhrase name) =>
        text.Units[open].Is(WordClass.Open) && text.Is(frame, name.First - 1, WordClass.Comma)
        && NounPhraseFinder.EndingAt(text, frame, name.First - 2) is { Mention: >= 0 } description
        && text.Mentions[description.Mention].Kind == MentionKind.Nominal && ClauseStart.IsAt(text, frame, description.First)
            ? description
            : null;

    /// <summary>"Anna Lind, harbour master and head of the rescue service (HRS), said": the name before a description of several parts.</summary>
    private static NounPhrase Named(ReportedText text, Frame frame, NounPhrase description)
    {
        const int farthest = 30;
        if (description.Mention >= 0 && Appositions.IsName(text.Mentions[description.Mention]))
        {
            return description;
        }

        for (var unit = description.First - 1; unit > frame.First && unit > description.First - farthest; unit--)
        {
            if (text.Units[unit].Is(WordClass.Auxiliary | WordClass.Stop | WordClass.Semicolon))
            {
                break;
            }

            if (text.Units[unit].Is(WordClass.Comma) && text.MentionEndingAt(frame, unit - 1) is >= 0 and var mention
                && text.Mentions[mention].Kind == MentionKind.PersonName && ClauseStart.IsAt(text, frame, text.FirstUnit(mention)))
            {
                return new NounPhrase(text.FirstUnit(mention), unit - 1, mention);
            }
        }

        return description;
    }
}
