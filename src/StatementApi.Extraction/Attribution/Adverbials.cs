namespace StatementApi.Extraction.Attribution;

/// <summary>Steps over the adverbials that belong to the act of saying: "on Monday", "in a post on X", "in Moscow the same day".</summary>
internal readonly struct Adverbials(ReportedText text, Frame frame, int limit)
{
    private const int FarthestNoun = 8;

    /// <summary>The first unit at or after <paramref name="unit"/> that belongs to none.</summary>
    /// <param name="unit">Where to start.</param>
    /// <param name="continues">Whether a noun phrase stands before, so that a prepositional phrase modifies it.</param>
    public int Skip(int unit, bool continues)
    {
        for (var next = unit; ; unit = next)
        {
            next = SkipOne(unit, continues);
            if (next == unit)
            {
                return unit;
            }

            continues = true;
        }
    }

    /// <summary>Whether the word says where or when: "in", "at", "on", "during".</summary>
    public static bool IsCircumstance(ReportedText text, Frame frame, int unit) =>
        text.IsWord(frame, unit, "in") || text.IsWord(frame, unit, "at") || text.IsWord(frame, unit, "on") || text.IsWord(frame, unit, "during")
        || text.IsWord(frame, unit, "upon");

    /// <summary>Whether the preposition opens an occasion of speech: "in a televised address".</summary>
    public bool IsOccasion(int preposition) => OccasionEnd(preposition) > preposition;

    private int SkipOne(int unit, bool continues)
    {
        if (Is(unit, WordClass.Time))
        {
            return unit + 1;
        }

        if (continues && Is(unit + 1, WordClass.Time) && Is(unit, WordClass.Word) && text.Word(unit) is "issued" or "released" or "published" or "posted" or "circulated" or "broadcast" or "aired")
        {
            return unit + 1;
        }

        if (NearTimeEnd(unit) is var near && near > unit)
        {
            return near;
        }

        if ((text.IsWord(frame, unit, "there") || text.IsWord(frame, unit, "here")) && (Is(unit + 1, WordClass.Time) || text.IsWord(frame, unit + 1, "that")))
        {
            return unit + 1;
        }

        if (Is(unit, WordClass.Adverb) && !Is(unit, WordClass.Negation) && Is(unit + 1, WordClass.Time | WordClass.Preposition | WordClass.Quotation | WordClass.Break | WordClass.Subordinator))
        {
            return unit + 1;
        }

        if (Is(unit, WordClass.Comma) && Is(unit + 1, WordClass.Adverb) && Is(unit + 2, WordClass.Comma) && text.IsWord(frame, unit + 3, "that"))
        {
            return unit + 3;
        }

        return Is(unit, WordClass.Attaching) && (!Is(unit, WordClass.To) || (continues && OpensNounPhrase(unit + 1))) ? SkipPhrase(unit, continues) : unit;
    }

    /// <summary>Behind "a little after 4pm", "shortly before noon"; the unit itself where it opens no such phrase.</summary>
    private int NearTimeEnd(int unit)
    {
        const int longest = 3;
        for (var next = unit; next <= unit + longest && Is(next, WordClass.Word); next++)
        {
            if (text.IsWord(frame, next, "after") || text.IsWord(frame, next, "before"))
            {
                return next > unit && Is(next + 1, WordClass.Time) ? next + 1 : unit;
            }
        }

        return unit;
    }

    /// <summary>"to lawmakers", but not "to visit".</summary>
    private bool OpensNounPhrase(int unit) => Is(unit, WordClass.Determiner | WordClass.Pronoun) || text.MentionStartingAt(frame, unit) >= 0;

    private int SkipPhrase(int preposition, bool continues)
    {
        var occasion = OccasionEnd(preposition);
        if (occasion > preposition)
        {
            return occasion + 1;
        }

        if (NounPhraseFinder.StartingAt(text, frame, preposition + 1) is not { } phrase || phrase.Last > limit)
        {
            return preposition;
        }

        var next = phrase.Last + 1;
        next = text.MentionEndingAt(frame, phrase.Last) >= 0 && Is(next, WordClass.Word) && !text.IsWord(frame, next, "that") && text.IsWord(frame, next + 1, "that") ? next + 1 : next;
        var isFollowedByContent = (text.IsWord(frame, next, "that") && !IsOwned(phrase)) || Is(next, WordClass.Time | WordClass.Colon | WordClass.To)
            || (Is(next, WordClass.Comma) && Is(next + 1, WordClass.Quotation)) || next > limit;
        return continues || isFollowedByContent ? next : preposition;
    }

    /// <summary>"agreed with his view that ...": the clause explains what somebody owns, and is not what was said.</summary>
    private bool IsOwned(NounPhrase phrase) =>
        phrase.Mention < 0 && (Is(phrase.First, WordClass.Pronoun | WordClass.Determiner) || text.MentionStartingAt(frame, phrase.First) >= 0) && phrase.Last > phrase.First;

    /// <summary>The last unit of "in a televised address" where the phrase's noun names an occasion; else the preposition.</summary>
    private int OccasionEnd(int preposition)
    {
        var end = preposition;
        for (var unit = preposition + 1; unit <= preposition + FarthestNoun && unit <= limit; unit++)
        {
            if (text.Units[unit].Is(WordClass.Occasion))
            {
                end = unit;
            }
            else if (end > preposition || !text.Units[unit].Is(WordClass.Word)
                || text.Units[unit].Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator))
            {
                break;
            }
        }

        return end;
    }

    private bool Is(int unit, WordClass any) => unit <= limit && text.Is(frame, unit, any);
}
