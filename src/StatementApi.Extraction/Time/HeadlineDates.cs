namespace StatementApi.Extraction.Time;

/// <summary>
/// Gives a headline within the text the date of the lead's statement that it repeats: in the same words, or as the lead's first by the same speaker; else that of the first
/// dated statement of the lead, as the story is of that day.
/// </summary>
internal static class HeadlineDates
{
    private const int LastLeadParagraph = 2;
    private const int LongestHeadline = 40;
    private const int ShortestWord = 3;
    private const double EnoughInCommon = 0.5;

    public static void Fill(Story story, UtteranceDates dates)
    {
        if (!OpensWithHeadline(story))
        {
            return;
        }

        foreach (var utterance in story.Utterances)
        {
            if (utterance.Paragraph > 0)
            {
                break;
            }

            if (dates.IsOpen(utterance) && Lead(story, utterance, dates) is { } date)
            {
                dates.Inherit(utterance, date, TimeRule.Headline);
            }
        }
    }

    private static bool OpensWithHeadline(Story story)
    {
        var first = story.Sentences[0];
        return first.TokenCount <= LongestHeadline && story.Sentences.Length > 1 && story.Sentences[1].Paragraph > 0
            && story.Text(first.EndToken - 1) is not ("." or "!" or "?");
    }

    private static StatementDate? Lead(Story story, Utterance headline, UtteranceDates dates)
    {
        var isNext = true;
        var isFirst = true;
        foreach (var lead in story.Utterances)
        {
            if (lead.Paragraph > LastLeadParagraph)
            {
                break;
            }

            if (lead.Paragraph > 0)
            {
                var isSame = isFirst && Speakers.AreSame(story, headline, lead, isNext);
                if (dates[lead] is { } date && (isSame || Repeats(story, headline, lead)))
                {
                    return date;
                }

                isFirst &= !isSame;
                isNext = false;
            }
        }

        return FirstDay(story, dates);
    }

    private static StatementDate? FirstDay(Story story, UtteranceDates dates)
    {
        foreach (var lead in story.Utterances)
        {
            if (lead.Paragraph > LastLeadParagraph)
            {
                break;
            }

            if (lead.Paragraph > 0 && lead.Container == Containers.None && dates[lead] is { Precision: DatePrecision.Day } date)
            {
                return date;
            }
        }

        return null;
    }

    private static bool Repeats(Story story, Utterance headline, Utterance lead)
    {
        var (words, common) = (0, 0);
        foreach (var content in story.Relations[headline.Relation].Content)
        {
            var tokens = story.Range(content);
            for (var token = tokens.First; token < tokens.End; token++)
            {
                if (story.Text(token).Length >= ShortestWord)
                {
                    words++;
                    common += Has(story, lead, story.Text(token)) ? 1 : 0;
                }
            }
        }

        return words > 0 && common >= EnoughInCommon * words;
    }

    private static bool Has(Story story, Utterance lead, ReadOnlySpan<char> word)
    {
        foreach (var content in story.Relations[lead.Relation].Content)
        {
            var tokens = story.Range(content);
            for (var token = tokens.First; token < tokens.End; token++)
            {
                if (story.Text(token).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
