using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>
/// Gives an utterance the date of its occasion: from the speaker's utterance before it, from the sentence that tells the occasion, or from
/// the occasion that it is set against ("came a day after X said").
/// </summary>
internal sealed class OccasionDates(
    Story story, ImmutableArray<TimeExpression> expressions, NarrativeTime narrative, DateOnly? publishedOn)
{
    private const int LongestMemory = 64;
    private const int LongestPause = 2;
    private const int LongestOccasionSentence = 100;
    private const int LongestDeterminer = 1;
    private const int LongestSubject = 10;

    private readonly SharedOccasions _shared = new(story, narrative);

    public void Fill(UtteranceDates dates)
    {
        for (var index = 0; index < story.Utterances.Length; index++)
        {
            var utterance = story.Utterances[index];
            if (SetAgainst(utterance, index, dates) is { } offset)
            {
                dates.Set(utterance, offset);
            }
            else if (dates.IsOpen(utterance))
            {
                Inherit(utterance, index, dates);
            }
        }
    }

    private void Inherit(Utterance utterance, int index, UtteranceDates dates)
    {
        if (Before(utterance, index, dates) is { } earlier)
        {
            dates.Inherit(utterance, earlier, TimeRule.SameOccasion);
        }
        else if (FromSentenceBefore(utterance, index) is { } occasion)
        {
            dates.Set(utterance, occasion with { Rule = TimeRule.Occasion });
        }
        else if (_shared.Of(utterance, index, dates) is { } shared)
        {
            dates.Inherit(utterance, shared, TimeRule.SameOccasion);
        }
    }

    /// <summary>The date of the same speaker's utterance before, where nothing between says that time moved on.</summary>
    private StatementDate? Before(Utterance utterance, int index, UtteranceDates dates)
    {
        for (var before = index - 1; before >= 0 && before >= index - LongestMemory; before--)
        {
            var earlier = story.Utterances[before];
            var isNext = before == index - 1;
            var isSame = Speakers.AreSame(story, earlier, utterance, isNext);
            if (earlier.Container != utterance.Container || !(isSame || (isNext && (IsSpokesperson(earlier, utterance) || IsItsMedium(utterance)))))
            {
                continue;
            }

            return dates[earlier] is { } date && GoesOn(earlier, utterance, date) ? date : null;
        }

        return null;
    }

    private bool IsSpokesperson(Utterance earlier, Utterance later) =>
        later.Paragraph - earlier.Paragraph <= 1 && Speakers.SpeaksFor(story, earlier, later);

    /// <summary>"the message went on", "the statement read": what the words before stood in.</summary>
    private bool IsItsMedium(Utterance utterance) =>
        utterance.Source.End == utterance.Source.First + 2 && story.Text(utterance.Source.First).Equals("the", StringComparison.OrdinalIgnoreCase)
        && story.Word(utterance.Source.First + 1) == OccasionWord.Occasion;

    private bool GoesOn(Utterance earlier, Utterance later, StatementDate date) =>
        IsContinuation(later)
        || (later.Paragraph - earlier.Paragraph <= LongestPause && !narrative.MovesBetween(earlier.Sentence, later.Sentence, date));

    private bool IsContinuation(Utterance utterance) =>
        story.Relations[utterance.Relation].Cue is { } cue && OccasionLexicon.Find(cue.Lemma) == OccasionWord.Continuation;

    private StatementDate? FromSentenceBefore(Utterance utterance, int index)
    {
        var before = utterance.Sentence - 1;
        if (utterance.Source.IsEmpty || utterance.Container != Containers.None || before < 0
            || story.Sentences[before].Paragraph != utterance.Paragraph || narrative.DayIn(before) is not { } day)
        {
            return null;
        }

        var sentence = story.Sentences[before];
        var tokens = new TokenRange(sentence.FirstToken, sentence.EndToken);
        return sentence.TokenCount <= LongestOccasionSentence && ((TellsMeeting(tokens) && NamesSpeaker(tokens, utterance)) || (HoldsNoUtterance(before, index) && IsOfSpeaker(tokens, utterance))) ? day : null;
    }

    private bool HoldsNoUtterance(int sentence, int index) => index == 0 || story.Utterances[index - 1].Sentence != sentence;

    /// <summary>"Ruel stood by the plan on Sunday. “...,” she said": the subject is the speaker.</summary>
    private bool IsOfSpeaker(TokenRange tokens, Utterance utterance)
    {
        var first = BehindLead(tokens);
        if (!IsPast(tokens))
        {
            return false;
        }

        if (story.Text(first) is "He" or "She")
        {
            return true;
        }

        if (Speakers.IsPronoun(story, utterance))
        {
            return char.IsUpper(story.Text(first)[0]) && story.Text(first) is not ("The" or "A" or "An" or "This" or "That" or "These" or "Those" or "It" or "There" or "They" or "No" or "Both" or "Two");
        }

        return Speakers.NamesToken(story, new TokenRange(first, Math.Min(tokens.End, first + LongestSubject)), story.Text(utterance.Source.End - 1));
    }

    private bool IsPast(TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (story.Text(token) is "has" or "have" or "will" or "is" or "are" && story.ContainerOfToken[token] == Containers.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind "In Oslo on Sunday,".</summary>
    private int BehindLead(TokenRange tokens)
    {
        if (story.Text(tokens.First) is not ("In" or "On" or "At" or "From" or "By"))
        {
            return tokens.First;
        }

        for (var token = tokens.First + 1; token < Math.Min(tokens.End - 1, tokens.First + LongestSubject); token++)
        {
            if (story.Text(token) is ",")
            {
                return token + 1;
            }
        }

        return tokens.First;
    }

    private bool TellsMeeting(TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (story.ContainerOfToken[token] == Containers.None && (story.Word(token) == OccasionWord.Meeting || IsHeld(tokens.First, token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"held a telephone call".</summary>
    private bool IsHeld(int first, int token)
    {
        const int farthest = 4;
        for (var verb = token - 1; story.Word(token) == OccasionWord.Occasion && verb >= Math.Max(first, token - farthest); verb--)
        {
            if (story.Text(verb) is "held" or "had")
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesSpeaker(TokenRange tokens, Utterance utterance)
    {
        var name = story.Text(utterance.Source.End - 1);
        return Speakers.IsPronoun(story, utterance) || (char.IsUpper(name[0]) && Speakers.NamesToken(story, tokens, name));
    }

    /// <summary>"... a day after X said": counted from the occasion that the sentence before these words tells.</summary>
    private StatementDate? SetAgainst(Utterance utterance, int index, UtteranceDates dates)
    {
        var subject = utterance.Source.IsEmpty ? utterance.Cue.First : Math.Min(utterance.Cue.First, utterance.Source.First);
        var offset = expressions.FirstFrom(subject) - 1;
        if (offset < 0 || dates[utterance] is not null || expressions[offset] is not { Value.Shape: TimeShape.FromEvent } expression
            || subject - expression.EndToken is < 0 or > LongestDeterminer
            || expression.FirstToken < story.Sentences[utterance.Sentence].FirstToken
            || story.ContainerOfToken[expression.FirstToken] != utterance.Container)
        {
            return null;
        }

        var backwards = expression with { Value = expression.Value with { Amount = -expression.Value.Amount } };
        return TimeResolver.FromDay(backwards, OccasionBefore(utterance, index, dates) ?? publishedOn, TimeRule.FromOccasion);
    }

    private DateOnly? OccasionBefore(Utterance utterance, int index, UtteranceDates dates)
    {
        if (narrative.DayIn(utterance.Sentence) is { } day)
        {
            return day.Date;
        }

        if (index == 0)
        {
            return null;
        }

        var earlier = story.Utterances[index - 1];
        return utterance.Paragraph - earlier.Paragraph <= 1 && dates[earlier] is { Precision: DatePrecision.Day } date ? date.Date : null;
    }
}
