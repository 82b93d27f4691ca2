using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>Dates the utterances whose reporting clause holds a time expression, and sets apart those that are told out of sequence.</summary>
internal sealed class DirectDates(Story story, ImmutableArray<TimeExpression> expressions, NarrativeTime narrative)
{
    private const int AuxiliaryReach = 2;

    private readonly ReportingClause _clause = new(story, expressions);

    public void Fill(UtteranceDates dates)
    {
        foreach (var utterance in story.Utterances)
        {
            if (story.Relations[utterance.Relation].Cue is null)
            {
                continue;
            }

            var expression = _clause.Find(utterance);
            if (expression >= 0 && IsDated(expression))
            {
                dates.Set(utterance, narrative.Date(expression)!);
            }
            else if (expression >= 0 && ToldInSentence(expression, utterance) is { } told)
            {
                dates.Set(utterance, told with { Rule = TimeRule.TimeOfDay });
            }
            else if (expression >= 0 || IsOutOfSequence(utterance))
            {
                dates.Close(utterance);
            }
        }
    }

    private bool IsDated(int expression) =>
        !expressions[expression].IsFuture && narrative.Date(expression) is { } date && (date.Date is not null || CountsFromPublication(expression));

    /// <summary>"They agreed on Monday to wait, X said later in the day": the day that the content tells, where the story has told none.</summary>
    private StatementDate? ToldInSentence(int expression, Utterance utterance)
    {
        if (expressions[expression].Value is not ({ Shape: TimeShape.TimeOfDay } or { Shape: TimeShape.FromReference, Amount: 0 }))
        {
            return null;
        }

        var first = Dateline.End(story, utterance.Sentence);
        for (var before = expression - 1; before >= 0 && expressions[before].FirstToken >= first; before--)
        {
            if (expressions[before] is { IsFuture: false, IsBoundary: false } && narrative.Date(before) is { Precision: DatePrecision.Day, Date: not null } day)
            {
                return day;
            }
        }

        return null;
    }

    private bool CountsFromPublication(int expression) =>
        expressions[expression].Value.Shape is not (TimeShape.FromReference or TimeShape.TimeOfDay);

    /// <summary>"had said", "has repeatedly said": at another time than the sentences around it.</summary>
    private bool IsOutOfSequence(Utterance utterance)
    {
        var first = Math.Max(story.Sentences[utterance.Sentence].FirstToken, utterance.Cue.First - AuxiliaryReach);
        for (var token = first; token < utterance.Cue.First; token++)
        {
            if (story.Word(token) == OccasionWord.Perfect)
            {
                return true;
            }
        }

        return false;
    }
}
