using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>
/// Dates the entries of a running report ("06:40 GMT: X wrote ...") and of a chronicle ("Sept 4: X says ..."): an hour at the start of a paragraph is one of the day that the
/// story told last before it, a day there is that of the paragraph.
/// </summary>
internal static class StampedDates
{
    private const int LongestDay = 4;

    public static void Fill(Story story, ImmutableArray<TimeExpression> expressions, NarrativeTime narrative, UtteranceDates dates)
    {
        StatementDate? day = null;
        var (sentence, stamped) = (0, -1);
        foreach (var utterance in story.Utterances)
        {
            for (; sentence <= utterance.Sentence; sentence++)
            {
                var entry = Day(story, expressions, narrative, sentence);
                stamped = entry is not null || IsStamp(story, sentence) ? story.Sentences[sentence].Paragraph : stamped;
                day = entry ?? (stamped == story.Sentences[sentence].Paragraph ? day : narrative.DayIn(sentence) ?? day);
            }

            if (day is not null && stamped == utterance.Paragraph && utterance.Container == Containers.None && dates.IsOpen(utterance))
            {
                dates.Inherit(utterance, day, TimeRule.TimeOfDay);
            }
        }
    }

    /// <summary>The day that a paragraph behind the first opens with, before a colon.</summary>
    private static StatementDate? Day(Story story, ImmutableArray<TimeExpression> expressions, NarrativeTime narrative, int sentence)
    {
        var first = story.Sentences[sentence].FirstToken;
        var index = expressions.FirstFrom(first);
        return sentence > 0 && story.Sentences[sentence - 1].Paragraph < story.Sentences[sentence].Paragraph
            && index < expressions.Length && expressions[index].FirstToken == first && expressions[index].EndToken <= first + LongestDay
            && expressions[index].EndToken < story.Sentences[sentence].EndToken && story.Text(expressions[index].EndToken) is ":"
            && narrative.Date(index) is { Precision: DatePrecision.Day } day ? day : null;
    }

    private static bool IsStamp(Story story, int sentence)
    {
        var first = story.Sentences[sentence].FirstToken;
        return (sentence == 0 || story.Sentences[sentence - 1].Paragraph < story.Sentences[sentence].Paragraph)
            && story.Text(first) is [>= '0' and <= '2', ':', ..] or [>= '0' and <= '2', >= '0' and <= '9', ':' or '.', >= '0' and <= '5', >= '0' and <= '9'];
    }
}
