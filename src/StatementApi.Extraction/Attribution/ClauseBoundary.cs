using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>Where a content ends.</summary>
internal static class ClauseBoundary
{
    private const WordClass Connector =
        WordClass.Comma | WordClass.Colon | WordClass.Semicolon | WordClass.Dash | WordClass.Coordinator | WordClass.Open;

    /// <summary>The frame's last unit without final punctuation.</summary>
    public static int LastWord(ReportedText text, Frame frame)
    {
        var last = frame.End - 1;
        while (last > frame.First
            && (text.Units[last].Is(WordClass.Stop | WordClass.Comma | WordClass.Semicolon | WordClass.Dash | WordClass.Colon)
                || (text.Units[last].Is(WordClass.Close) && text.Units[last - 1].Is(WordClass.Stop))))
        {
            last--;
        }

        return last;
    }

    /// <summary>The last unit before a clause of the reporter's that starts with the unit, the words that join the two left out.</summary>
    public static int Before(ReportedText text, Frame frame, int clauseStart)
    {
        var last = clauseStart - 1;
        var adverbial = last;
        while (text.Is(frame, adverbial, WordClass.Time | WordClass.Adverb))
        {
            adverbial--;
        }

        last = text.Is(frame, adverbial, Connector) ? adverbial : last;
        while (text.Is(frame, last, Connector | WordClass.Adjunct))
        {
            last--;
        }

        return last;
    }

    /// <summary>The first semicolon between the units, else the second of them: "...; after the vote, Bonn said".</summary>
    public static int Semicolon(ReportedText text, int after, int before)
    {
        for (var unit = after + 1; unit < before; unit++)
        {
            if (text.Units[unit].Is(WordClass.Semicolon))
            {
                return unit;
            }
        }

        return before;
    }

    /// <summary>
    /// The last unit of a content that starts with <paramref name="first"/>: before an adjunct of the reporter's set off by a comma, before what the
    /// speaker would not say ("but declined to ..."), without trailing punctuation.
    /// </summary>
    public static int End(ReportedText text, Frame frame, int first, int limit)
    {
        for (var unit = first + 1; unit < limit; unit++)
        {
            if ((text.Units[unit].Is(WordClass.Comma) && OpensAdjunct(text, frame, unit + 1)) || IsComment(text, frame, unit) || IsCircumstanceOfQuotation(text, frame, unit))
            {
                return unit - 1;
            }

            if (text.Units[unit - 1].Is(WordClass.Quotation) && Quoted.EndsOpen(text, unit - 1) && text.Units[unit].Is(WordClass.Adjunct))
            {
                return unit - 1;
            }

            if ((text.Units[unit].Is(WordClass.Coordinator) && IsSilence(text, frame, unit + 1)) || (text.Units[unit].Is(WordClass.Semicolon) && IsUnanswered(text, frame, unit + 1)))
            {
                return Trimmed(text, frame, first, unit - 1);
            }
        }

        return Trimmed(text, frame, first, limit);
    }

    /// <summary>The last unit of a noun phrase with its modifiers: before an adverbial of the act of saying.</summary>
    public static int NounPhraseEnd(ReportedText text, Frame frame, int first, int limit)
    {
        for (var unit = first + 1; unit <= limit; unit++)
        {
            if (IsOutsideNounPhrase(text, frame, unit) && !(text.Is(frame, unit, WordClass.Time) && HasParticiple(text, frame, first, unit)))
            {
                return Trimmed(text, frame, first, unit - 1);
            }
        }

        return End(text, frame, first, limit);
    }

    /// <summary>"figures supplied to members in March": the time is that of a participle within the phrase.</summary>
    private static bool HasParticiple(ReportedText text, Frame frame, int first, int end)
    {
        for (var unit = first + 1; unit < end - 1; unit++)
        {
            if (text.Is(frame, unit, WordClass.Word) && text.Word(unit).EndsWith("ed", StringComparison.Ordinal) && text.Is(frame, unit + 1, WordClass.Preposition | WordClass.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"but declined to ...", "but would not say ...", "but did not elaborate", "but she stopped short of ...".</summary>
    public static bool IsSilence(ReportedText text, Frame frame, int first)
    {
        var unit = text.Is(frame, first, WordClass.Pronoun) && !text.Is(frame, first, WordClass.Determiner | WordClass.Relative) ? first + 1 : first;
        return text.Is(frame, unit, WordClass.Withheld)
            || (text.IsWord(frame, unit, "stopped") && text.IsWord(frame, unit + 1, "short"))
            || (text.Is(frame, unit, WordClass.Do | WordClass.Modal) && text.Is(frame, unit + 1, WordClass.Negation)
                && (text.IsWord(frame, unit + 2, "say") || text.IsWord(frame, unit + 2, "elaborate") || text.IsWord(frame, unit + 2, "comment")));
    }

    /// <summary>"...; she did not wish to comment", "...; Moscow has neither confirmed nor denied it": what follows the semicolon is the reporter's.</summary>
    private static bool IsUnanswered(ReportedText text, Frame frame, int first)
    {
        const int longest = 6;
        for (var unit = first; unit < first + longest; unit++)
        {
            if (text.Is(frame, unit, WordClass.Do | WordClass.Have | WordClass.Modal))
            {
                return text.IsWord(frame, unit + 1, "neither")
                    || (text.Is(frame, unit + 1, WordClass.Negation) && text.Is(frame, unit + 2, WordClass.Word)
                        && text.Word(unit + 2) is "wish" or "comment" or "respond" or "elaborate" or "say" or "reply" or "commented" or "responded" or "confirmed" or "replied");
            }
        }

        return false;
    }

    /// <summary>"called it “a start” — a word that few would use": what the reporter says of the words quoted.</summary>
    private static bool IsComment(ReportedText text, Frame frame, int dash) =>
        text.Units[dash].Is(WordClass.Dash) && text.Units[dash - 1].Is(WordClass.Quotation) && text.Is(frame, dash + 1, WordClass.Determiner);

    /// <summary>"vowed “steps” as Bonn voted": a clause of the reporter's behind the words quoted.</summary>
    private static bool IsCircumstanceOfQuotation(ReportedText text, Frame frame, int unit) =>
        text.Units[unit - 1].Is(WordClass.Quotation) && text.IsWord(frame, unit, "as")
        && NounPhraseFinder.StartingAt(text, frame, unit + 1) is { Mention: >= 0 } subject && text.Is(frame, subject.Last + 1, WordClass.Word)
        && !text.Is(frame, subject.Last + 1, WordClass.Preposition | WordClass.Coordinator | WordClass.Relative);

    /// <summary>Whether what a comma parts is the reporter's from the unit on.</summary>
    public static bool OpensAdjunct(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit, WordClass.Adjunct)
        || IsSetAgainst(text, frame, unit)
        || IsVerdict(text, frame, unit)
        || IsAfterthought(text, frame, unit)
        || IsAnswer(text, frame, unit)
        || (text.Is(frame, unit, WordClass.Adverb) && text.Is(frame, unit + 1, WordClass.Adjunct));

    /// <summary>"..., hours after a strike", "..., two days before the vote": the reporter sets the saying against an event.</summary>
    private static bool IsSetAgainst(ReportedText text, Frame frame, int unit)
    {
        const int longest = 3;
        for (var next = unit + 1; next <= unit + longest; next++)
        {
            if (text.IsWord(frame, next, "after") || text.IsWord(frame, next, "before"))
            {
                return text.Is(frame, next - 1, WordClass.Word) && text.Word(next - 1) is "hours" or "hour" or "day" or "days" or "week" or "weeks" or "months" or "minutes";
            }
        }

        return false;
    }

    /// <summary>"..., a charge that Bonn denies": what the reporter knows of the statement, not "..., a pledge of aid".</summary>
    private static bool IsVerdict(ReportedText text, Frame frame, int unit)
    {
        const int longest = 3;
        if (!text.IsWord(frame, unit, "a") && !text.IsWord(frame, unit, "an"))
        {
            return false;
        }

        for (var noun = unit + 1; noun <= unit + longest; noun++)
        {
            if (text.Is(frame, noun, WordClass.Utterance))
            {
                return text.Is(frame, noun + 1, WordClass.Relative | WordClass.Determiner | WordClass.Pronoun)
                    || text.MentionStartingAt(frame, noun + 1) >= 0
                    || (text.Is(frame, noun + 1, WordClass.Word) && text.Word(noun + 1).EndsWith("ed", StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>"“...”, in the latest round of the quarrel", "“...”, a reference to its purchases": what the reporter adds behind the quotation.</summary>
    private static bool IsAfterthought(ReportedText text, Frame frame, int unit) =>
        text.Is(frame, unit - 2, WordClass.Quotation)
        && ((text.IsWord(frame, unit, "in") && text.IsWord(frame, unit + 1, "the") && text.IsWord(frame, unit + 2, "latest"))
            || ((text.IsWord(frame, unit, "a") || text.IsWord(frame, unit, "an")) && text.Is(frame, unit + 1, WordClass.Word)
                && text.Word(unit + 1) is "reference" or "allusion" or "nod" or "swipe" or "dig" or "jab"));

    /// <summary>"..., which Bonn denies": what somebody else holds against it.</summary>
    private static bool IsAnswer(ReportedText text, Frame frame, int unit)
    {
        if (!text.IsWord(frame, unit, "which") || NounPhraseFinder.StartingAt(text, frame, unit + 1) is not { Mention: >= 0 } who)
        {
            return false;
        }

        var verb = who.Last + 1;
        while (text.Is(frame, verb, WordClass.Auxiliary | WordClass.Adverb))
        {
            verb++;
        }

        return verb < frame.End && (verb + 1 == frame.End || text.Units[verb + 1].Is(WordClass.Break))
            && CueLexicon.StartingWith(text.Word(verb)) is [{ Entry.Act: SpeechAct.Reject or SpeechAct.Deny }, ..];
    }

    private static bool IsOutsideNounPhrase(ReportedText text, Frame frame, int unit) =>
        text.Units[unit].Is(WordClass.Semicolon)
        || (text.Is(frame, unit, WordClass.Time) && !text.Word(unit - 1).EndsWith("ed", StringComparison.Ordinal) && !IsWithinNounPhrase(text, frame, unit))
        || (text.IsWord(frame, unit, "back") && text.Is(frame, unit + 1, WordClass.Time))
        || text.IsWord(frame, unit, "following")
        || text.IsWord(frame, unit, "after")
        || text.IsWord(frame, unit, "during")
        || text.IsWord(frame, unit, "amid")
        || (text.IsWord(frame, unit, "but") && text.IsWord(frame, unit + 1, "not"))
        || IsOccasion(text, frame, unit);

    /// <summary>"Moscow's Feb. 19 launch", "the Monday raid", "answers by noon on Monday": a time before the noun, or a term.</summary>
    private static bool IsWithinNounPhrase(ReportedText text, Frame frame, int time)
    {
        var first = time;
        while (text.Is(frame, first - 1, WordClass.Time))
        {
            first--;
        }

        return VerbGroup.IsGenitive(text, frame, first - 1) || text.IsWord(frame, first - 1, "the") || text.IsWord(frame, first, "by") || text.IsWord(frame, first, "until");
    }

    /// <summary>"in a tweet", "at his briefing".</summary>
    public static bool IsOccasion(ReportedText text, Frame frame, int unit) =>
        Adverbials.IsCircumstance(text, frame, unit)
        && text.Is(frame, unit + 1, WordClass.Determiner)
        && !text.IsWord(frame, unit + 1, "the")
        && new Adverbials(text, frame, frame.End - 1).IsOccasion(unit);

    private static int Trimmed(ReportedText text, Frame frame, int first, int last)
    {
        while (last > first && text.Is(frame, last, Connector | WordClass.Stop))
        {
            last--;
        }

        return last;
    }
}
