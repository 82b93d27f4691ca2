namespace StatementApi.Extraction.Time;

/// <summary>Dates the entries of a running report ("06:40 GMT: X wrote ..."): an hour at the start of a paragraph is one of the day that the story told last before it.</summary>
internal static class StampedDates
{
    public static void Fill(Story story, NarrativeTime narrative, UtteranceDates dates)
    {
        StatementDate? day = null;
        var (sentence, stamped) = (0, -1);
        foreach (var utterance in story.Utterances)
        {
            for (; sentence <= utterance.Sentence; sentence++)
            {
                stamped = IsStamp(story, sentence) ? story.Sentences[sentence].Paragraph : stamped;
                day = stamped == story.Sentences[sentence].Paragraph ? day : narrative.DayIn(sentence) ?? day;
            }

            if (day is not null && stamped == utterance.Paragraph && utterance.Container == Containers.None && dates.IsOpen(utterance))
            {
                dates.Inherit(utterance, day, TimeRule.TimeOfDay);
            }
        }
    }

    private static bool IsStamp(Story story, int sentence)
    {
        var first = story.Sentences[sentence].FirstToken;
        return (sentence == 0 || story.Sentences[sentence - 1].Paragraph < story.Sentences[sentence].Paragraph)
            && story.Text(first) is [>= '0' and <= '2', ':', ..] or [>= '0' and <= '2', >= '0' and <= '9', ':' or '.', >= '0' and <= '5', >= '0' and <= '9'];
    }
}
