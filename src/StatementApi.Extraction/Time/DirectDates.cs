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
            else if (expression >= 0 || IsOutOfSequence(utterance))
            {
                dates.Close(utterance);
            }
        }
    }

    private bool IsDated(int expression) =>
        !expressions[expression].IsFuture && narrative.Date(expression) is { } date && (date.Date is not null || CountsFromPublication(expression));

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
