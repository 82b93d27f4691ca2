namespace StatementApi.Extraction.Time;

/// <summary>
/// Finds the date of an utterance made where another spoke: beside the other speaker ("Standing next to him, X replied"), at "the same
/// briefing", or at a joint one that the story has told of.
/// </summary>
internal sealed class SharedOccasions(Story story, NarrativeTime narrative)
{
    private const int LongestWay = 3;
    private const int LongestCompanion = 8;
    private const int LongestReach = 40;
    private const int MostParagraphs = 4;
    private const int MostSentences = 16;
    private const int MostUtterances = 6;

    /// <summary>The date of the occasion that the utterance shares, or null.</summary>
    public StatementDate? Of(Utterance utterance, int index, UtteranceDates dates)
    {
        if (utterance.Container != Containers.None || utterance.Source.IsEmpty)
        {
            return null;
        }

        return Companion(utterance, index, dates) ?? AtJointOccasion(utterance);
    }

    /// <summary>The date of one of the last utterances that this one is set beside.</summary>
    private StatementDate? Companion(Utterance utterance, int index, UtteranceDates dates)
    {
        for (var before = index - 1; before >= Math.Max(0, index - MostUtterances); before--)
        {
            var earlier = story.Utterances[before];
            if (utterance.Paragraph - earlier.Paragraph > MostParagraphs)
            {
                break;
            }

            if (earlier.Container != Containers.None || dates[earlier] is not { } date)
            {
                continue;
            }

            if (narrative.MovesBetween(earlier.Sentence, utterance.Sentence, date))
            {
                break;
            }

            if (IsBeside(utterance, earlier))
            {
                return date;
            }
        }

        return null;
    }

    private bool IsBeside(Utterance utterance, Utterance earlier)
    {
        var sentence = story.Sentences[utterance.Sentence];
        var first = Math.Max(sentence.FirstToken, Math.Min(utterance.Source.First, utterance.Cue.First) - LongestReach);
        var end = Math.Min(sentence.EndToken, Math.Max(utterance.Source.End, utterance.Cue.End) + LongestWay);
        for (var token = first; token < end; token++)
        {
            if (story.ContainerOfToken[token] == Containers.None && IsSharedAt(token, sentence.EndToken, utterance, earlier))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSharedAt(int token, int end, Utterance utterance, Utterance earlier) => story.Word(token) switch
    {
        OccasionWord.Beside => IsCompanion(token + 1, end, utterance, earlier),
        OccasionWord.Same => HasOccasionAfter(token, end),
        _ => IsForItsPart(token, end),
    };

    /// <summary>"For his part, X ...".</summary>
    private bool IsForItsPart(int token, int end) =>
        token + 2 < end && story.Text(token).Equals("for", StringComparison.OrdinalIgnoreCase) && story.Text(token + 1) is "his" or "her" or "its" or "their" && story.Text(token + 2) is "part";

    /// <summary>Whether the phrase behind "beside" is a pronoun or holds the earlier speaker's name.</summary>
    private bool IsCompanion(int first, int end, Utterance utterance, Utterance earlier)
    {
        first = first < end && story.Text(first) is "to" ? first + 1 : first;
        if (first < end && story.Text(first) is "him" or "her" or "them")
        {
            return first + 1 == end || first + 1 == utterance.Source.First || first + 1 == utterance.Cue.First || story.Text(first + 1) is ",";
        }

        return !earlier.Source.IsEmpty && story.Text(earlier.Source.End - 1) is [>= 'A' and <= 'Z', ..] name
            && Speakers.NamesToken(story, new TokenRange(first, Math.Min(end, Math.Min(first + LongestCompanion, EndOfPhrase(first, end)))), name);
    }

    private int EndOfPhrase(int first, int end)
    {
        while (first < end && story.Text(first) is not ",")
        {
            first++;
        }

        return first;
    }

    private bool HasOccasionAfter(int token, int end)
    {
        for (var next = token + 1; next < Math.Min(end, token + 1 + LongestWay); next++)
        {
            if (story.Word(next) == OccasionWord.Occasion)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of the last joint occasion told that names the speaker.</summary>
    private StatementDate? AtJointOccasion(Utterance utterance)
    {
        for (var index = utterance.Sentence - 1; index >= Math.Max(0, utterance.Sentence - MostSentences); index--)
        {
            var sentence = story.Sentences[index];
            if (utterance.Paragraph - sentence.Paragraph > MostParagraphs)
            {
                break;
            }

            if (narrative.DayIn(index) is not { } day)
            {
                continue;
            }

            var tokens = new TokenRange(sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 2 * LongestReach));
            return NamesSpeaker(tokens, utterance) && (IsJoint(tokens) || IsReplyIn(tokens, utterance)) ? day : null;
        }

        return null;
    }

    private bool IsJoint(TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (story.ContainerOfToken[token] == Containers.None && story.Text(token) is "joint" && HasOccasionAfter(token, tokens.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In a call with X on Sunday, Y warned ... X replied".</summary>
    private bool IsReplyIn(TokenRange tokens, Utterance utterance)
    {
        if (story.Word(utterance.Cue.First) != OccasionWord.Reply)
        {
            return false;
        }

        for (var token = tokens.First; token < tokens.End - 1; token++)
        {
            if (story.Word(token) == OccasionWord.Occasion && story.Text(token + 1) is "with" && story.ContainerOfToken[token] == Containers.None)
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesSpeaker(TokenRange tokens, Utterance utterance)
    {
        var name = story.Text(utterance.Source.End - 1);
        return char.IsUpper(name[0]) && Speakers.NamesToken(story, tokens, name);
    }
}
