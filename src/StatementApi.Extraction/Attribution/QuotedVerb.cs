using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>"The council “noted with concern” the decision": the verb of saying is quoted with what it says.</summary>
internal static class QuotedVerb
{
    private const int FewestWords = 2;
    private const int Longest = 60;

    /// <summary>The attribution of the unit that is a quotation, from it to the end of what it governs; null where it does not begin with such a verb or has no subject.</summary>
    public static RelationDraft? Read(ReportedText text, Frame frame, int quotation)
    {
        if (NounPhraseFinder.EndingAt(text, frame, quotation - 1) is not { Mention: >= 0 } subject || !ClauseStart.IsAt(text, frame, subject.First)
            || !Quoted.HasWords(text, quotation, FewestWords) || !BeginsWithVerb(Quoted.Inner(text, quotation)))
        {
            return null;
        }

        var end = ClauseBoundary.NounPhraseEnd(text, frame, quotation, Limit(text, frame, quotation));
        return new RelationDraft([text.Span(quotation, end)], null, "quotedVerb", 0.75) { Source = subject };
    }

    private static bool BeginsWithVerb(ReadOnlySpan<char> words)
    {
        var first = Word(words);
        if (ClauseWords.Of(first) == WordClass.Adverb)
        {
            first = Word(words[first.Length..].TrimStart());
        }

        foreach (var form in CueLexicon.StartingWith(first))
        {
            if ((form.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0 && form.Entry.Particles.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && !char.IsWhiteSpace(words[end]))
        {
            end++;
        }

        return words[..end];
    }

    /// <summary>The last unit before another verb of saying of the same subject's.</summary>
    private static int Limit(ReportedText text, Frame frame, int quotation)
    {
        var last = ClauseBoundary.LastWord(text, frame);
        for (var unit = quotation + 2; unit <= Math.Min(last, quotation + Longest); unit++)
        {
            if (text.Units[unit - 1].Is(WordClass.Coordinator) && !CueLexicon.StartingWith(text.Word(unit)).IsEmpty)
            {
                return ClauseBoundary.Before(text, frame, unit);
            }
        }

        return last;
    }
}
