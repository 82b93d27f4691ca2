namespace StatementApi.Extraction.Attribution;

/// <summary>"took to Telegram to accuse Bonn", "rose to insist that ...": an infinitive that tells what somebody took the word for, which he then said.</summary>
internal static class PurposeClause
{
    private const int Farthest = 10;

    private const WordClass NotBetween = WordClass.Break | WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Quotation;

    /// <summary>The unit of the verb of taking the word that stands before the infinitive, with nothing but its objects between; or -1.</summary>
    public static int Verb(ReportedText text, Frame frame, VerbGroup infinitive)
    {
        if (!infinitive.Has(WordClass.To) || infinitive.Has(WordClass.Have | WordClass.Negation))
        {
            return -1;
        }

        for (var unit = infinitive.Before; unit > frame.First && unit > infinitive.Before - Farthest && !text.Units[unit].Is(NotBetween); unit--)
        {
            if (text.Units[unit].Is(WordClass.Floor))
            {
                return VerbGroup.EndingAt(text, frame, unit).Has(WordClass.Negation | WordClass.Modal | WordClass.To | WordClass.Be) ? -1 : unit;
            }
        }

        return -1;
    }
}
