namespace StatementApi.Extraction.Time;

/// <summary>
/// Dates the report of a debate: where the opening tells on which day a body met, and delegates speak in turn or it is a debate or a hearing, every utterance belongs to
/// that day.
/// </summary>
internal static class AssemblyDates
{
    private const int OpeningParagraphs = 2;
    private const int HearingParagraphs = 3;
    private const int DebateParagraphs = 3;
    private const int FewestDelegates = 2;
    private const int FewestEnvoys = 3;

    public static void Fill(Story story, NarrativeTime narrative, UtteranceDates dates)
    {
        var isHearing = IsHearing(story);
        if ((!isHearing && !HasDelegates(story) && !IsDebate(story)) || DayOfOpening(story, narrative, isHearing ? HearingParagraphs : OpeningParagraphs) is not { } day)
        {
            return;
        }

        foreach (var utterance in story.Utterances)
        {
            if (dates.IsOpen(utterance) && utterance.Container == Containers.None)
            {
                dates.Inherit(utterance, day, TimeRule.SameOccasion);
            }
        }
    }

    private static bool HasDelegates(Story story)
    {
        var (delegates, envoys) = (0, 0);
        foreach (var utterance in story.Utterances)
        {
            delegates += Has(story, utterance.Source, OccasionWord.Delegate) ? 1 : 0;
            envoys += IsEnvoy(story, utterance.Source) ? 1 : 0;
        }

        return delegates >= FewestDelegates || envoys >= FewestEnvoys;
    }

    private static bool IsEnvoy(Story story, TokenRange source)
    {
        for (var token = source.First; token < source.End; token++)
        {
            if (story.Text(token) is "Ambassador" or "ambassador" or "envoy")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first paragraphs speak of "the debate".</summary>
    private static bool IsDebate(Story story)
    {
        for (var token = 0; token < story.Tokens.Length; token++)
        {
            if (story.Text(token) is "debate" && story.ContainerOfToken[token] == Containers.None)
            {
                return story.Sentences[story.SentenceOf(token)].Paragraph <= DebateParagraphs;
            }
        }

        return false;
    }

    /// <summary>Whether the article tells again and again of the hearing and of those who hear.</summary>
    private static bool IsHearing(Story story)
    {
        const int fewestWords = 4;
        var (hearing, words) = (false, 0);
        for (var token = 0; token < story.Tokens.Length; token++)
        {
            var isHearing = story.Text(token) is "hearing" or "evidence" or "testimony";
            if (story.ContainerOfToken[token] == Containers.None && (isHearing || story.Text(token) is "committee" or "Committee" or "MPs" or "lawmakers" or "senators"))
            {
                hearing |= isHearing;
                words++;
            }
        }

        return hearing && words >= fewestWords;
    }

    private static StatementDate? DayOfOpening(Story story, NarrativeTime narrative, int paragraphs)
    {
        for (var index = 0; index < story.Sentences.Length && story.Sentences[index].Paragraph < paragraphs; index++)
        {
            var sentence = story.Sentences[index];
            var tokens = new TokenRange(sentence.FirstToken, sentence.EndToken);
            if (narrative.OnlyDayIn(index) is { } day && (Has(story, tokens, OccasionWord.Assembly) || Has(story, tokens, OccasionWord.Members) || Has(story, tokens, OccasionWord.Delegate)))
            {
                return day;
            }
        }

        return null;
    }

    private static bool Has(Story story, TokenRange tokens, OccasionWord word)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (story.Word(token) == word)
            {
                return true;
            }
        }

        return false;
    }
}
