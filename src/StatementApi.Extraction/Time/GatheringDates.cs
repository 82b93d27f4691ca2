namespace StatementApi.Extraction.Time;

/// <summary>
/// Dates what is said at the gathering that the article is about: where the opening tells on which day people met, every utterance belongs to that day that is told to
/// have been made at the gathering ("told delegates", "at the closing news conference", "on arrival").
/// </summary>
internal static class GatheringDates
{
    private const int OpeningParagraphs = 4;
    private const int LongestOpening = 80;
    private const int LongestLead = 40;
    private const int LongestTail = 14;
    private const int LongestDetermination = 4;
    private const int LongestAddressee = 4;

    public static void Fill(Story story, NarrativeTime narrative, UtteranceDates dates)
    {
        if (DayOfOpening(story, narrative) is not { } day)
        {
            return;
        }

        foreach (var utterance in story.Utterances)
        {
            if (dates.IsOpen(utterance) && utterance.Container == Containers.None && story.Relations[utterance.Relation].Cue is not null && IsMadeThere(story, utterance))
            {
                dates.Inherit(utterance, day, TimeRule.SameOccasion);
            }
        }
    }

    private static StatementDate? DayOfOpening(Story story, NarrativeTime narrative)
    {
        for (var index = 0; index < story.Sentences.Length && story.Sentences[index].Paragraph < OpeningParagraphs; index++)
        {
            var sentence = story.Sentences[index];
            if (sentence.TokenCount <= LongestOpening && (narrative.OnlyDayIn(index) ?? narrative.OnlyDayToldIn(index)) is { } day
                && TellsGathering(story, sentence.FirstToken, sentence.EndToken))
            {
                return day;
            }
        }

        return null;
    }

    private static bool TellsGathering(Story story, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (story.IsGathering(token) || story.Word(token) == OccasionWord.Meeting || story.Text(token) is "Leaders" or "leaders" or "Ministers" or "ministers" or "agreed" or "joint")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMadeThere(Story story, Utterance utterance)
    {
        var sentence = story.Sentences[utterance.Sentence];
        var first = Math.Max(sentence.FirstToken, Math.Min(utterance.Cue.First, utterance.Source.IsEmpty ? utterance.Cue.First : utterance.Source.First) - LongestLead);
        var end = Math.Min(sentence.EndToken, Math.Max(utterance.Cue.End, utterance.Source.End) + LongestTail);
        for (var token = first; token < end; token++)
        {
            if (story.ContainerOfToken[token] == Containers.None && (IsThisGathering(story, token, first) || IsArrival(story, token)))
            {
                return true;
            }
        }

        return SpeaksToMembers(story, utterance);
    }

    /// <summary>"At the closing news conference", "during the call", "at the close of the summit", "chaired the session", "in a communique", but not "at a summit".</summary>
    private static bool IsThisGathering(Story story, int token, int first)
    {
        if (story.Text(token) is "communique" or "communiqué")
        {
            return true;
        }

        if (!story.IsGathering(token))
        {
            return false;
        }

        for (var before = token - 1; before > first && before >= token - LongestDetermination; before--)
        {
            if (story.Text(before) is "the" or "its" or "their" or "this" or "these")
            {
                return story.Text(before - 1) switch
                {
                    "at" or "At" or "in" or "In" or "during" or "During" or "from" or "to" or "chaired" or "hosted" or "opened" or "joined" or "attended" => true,
                    "of" => before > 1 && story.Text(before - 2) is "close" or "end" or "start" or "opening" or "conclusion" or "beginning" or "margins" or "sidelines",
                    _ => false,
                };
            }
        }

        return false;
    }

    /// <summary>"On arrival", "as she arrived", "on his way in", "at the door".</summary>
    private static bool IsArrival(Story story, int token) => token > 1 && story.Text(token) switch
    {
        "arrival" => story.Text(token - 1) is "on" or "upon" or "her" or "his" or "their",
        "arrived" => story.Text(token - 2) is "as",
        "in" or "out" => story.Text(token - 1) is "way",
        "door" => story.Text(token - 2) is "at",
        "sidelines" => true,
        _ => false,
    };

    /// <summary>"Told delegates", "told the Court".</summary>
    private static bool SpeaksToMembers(Story story, Utterance utterance)
    {
        if (story.Text(utterance.Cue.First) is not ("told" or "reminded" or "assured" or "urged" or "asked" or "warned"))
        {
            return false;
        }

        for (var token = utterance.Cue.End; token < Math.Min(story.Tokens.Length, utterance.Cue.End + LongestAddressee); token++)
        {
            if (story.Word(token) is OccasionWord.Members or OccasionWord.Assembly or OccasionWord.Delegate || story.Text(token) is "Court" or "court" or "colleagues" or "leaders")
            {
                return true;
            }

            if (story.Text(token) is not ("the" or "his" or "her" or "fellow" or "heads" or "of"))
            {
                return false;
            }
        }

        return false;
    }
}
