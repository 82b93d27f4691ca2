using System.Collections.Immutable;

namespace StatementApi.Extraction.Time;

/// <summary>
/// Tells whether a time expression attaches to an act of saying: behind the cue ("said on Monday that"), between source and cue ("the Kremlin on
/// Monday said"), in a phrase of speaking ("Peskov, speaking on Tuesday, said") or in front of the clause ("On Monday, X said").
/// </summary>
internal sealed class ReportingClause(Story story, ImmutableArray<TimeExpression> expressions)
{
    private const int Reach = 160;
    private const int LongestLead = 40;
    private const int LongestPlace = 8;
    private const int LongestVerb = 2;
    private const int LongestName = 3;
    private const int ShortestParticiple = 5;

    /// <summary>Index of the expression that dates the utterance, or -1. A vague one is given only where no other attaches.</summary>
    public int Find(Utterance utterance)
    {
        var sentence = story.Sentences[utterance.Sentence];
        var first = Math.Max(sentence.FirstToken, utterance.Cue.First - Reach);
        var end = Math.Min(sentence.EndToken, utterance.Cue.End + Reach);
        var best = -1;
        for (var candidate = expressions.FirstFrom(first); candidate < expressions.Length && expressions[candidate].FirstToken < end; candidate++)
        {
            if (Attaches(utterance, expressions[candidate]) && (best < 0 || IsBetter(utterance, expressions[candidate], expressions[best])))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static bool IsBetter(Utterance utterance, TimeExpression left, TimeExpression right)
    {
        var (leftRank, rightRank) = (Rank(left), Rank(right));
        return leftRank != rightRank ? leftRank > rightRank : Distance(utterance, left) < Distance(utterance, right);
    }

    private static int Rank(TimeExpression expression) => expression.Value.Shape switch
    {
        TimeShape.Vague => 0,
        TimeShape.TimeOfDay => 1,
        _ => 2,
    };

    private static int Distance(Utterance utterance, TimeExpression expression) =>
        Math.Max(expression.FirstToken - utterance.Cue.End, utterance.Cue.First - expression.EndToken);

    private bool Attaches(Utterance utterance, TimeExpression expression)
    {
        if (expression.IsBoundary
            || expression.Value.Shape == TimeShape.FromEvent
            || story.ContainerOfToken[expression.FirstToken] != utterance.Container
            || (expression.IsPossessive && !QualifiesOccasion(expression)))
        {
            return false;
        }

        if (expression.FirstToken > utterance.Cue.First && expression.EndToken < utterance.Cue.End)
        {
            return true;
        }

        if (expression.FirstToken >= utterance.Cue.End)
        {
            return IsBehindCue(utterance, expression);
        }

        return expression.EndToken <= utterance.Cue.First
            && (IsBehindSource(utterance, expression) || IsInFront(utterance, expression) || IsOfBeginning(utterance, expression));
    }

    private bool IsBehindCue(Utterance utterance, TimeExpression expression) =>
        Spoken(utterance, utterance.Cue.End, expression.FirstToken) is { IsClean: true };

    private bool IsBehindSource(Utterance utterance, TimeExpression expression)
    {
        if (utterance.Source.IsEmpty || utterance.Source.End > expression.FirstToken || utterance.Source.First >= utterance.Cue.First)
        {
            return false;
        }

        if (IsMainVerbBefore(utterance, expression) || IsBetweenCommaAndCue(utterance, expression) || IsOfSpeechBefore(utterance, expression))
        {
            return true;
        }

        var between = Spoken(utterance, utterance.Source.End, expression.FirstToken);
        var rest = Spoken(utterance, expression.EndToken, utterance.Cue.First);
        return between.IsClean
            && (!between.HasComma || between.HasSpeaking || IsIssued(utterance))
            && (rest.IsClean || (between.OpensWithComma && rest.ClosesWithComma));
    }

    /// <summary>"X weighed in on Sunday, saying": the time of the verb that the participle of speaking explains.</summary>
    private bool IsMainVerbBefore(Utterance utterance, TimeExpression expression) =>
        utterance.Cue.First == expression.EndToken + 1 && story.Text(expression.EndToken) is ","
        && story.Text(utterance.Cue.First).EndsWith("ing", StringComparison.Ordinal)
        && expression.FirstToken - utterance.Source.End is > 0 and <= LongestVerb
        && story.Text(utterance.Source.End) is [>= 'a' and <= 'z', ..] && story.Word(utterance.Source.End) != OccasionWord.Break;

    /// <summary>"The envoy, Ana Ruel, last week warned"; "Ruel, who on Sunday warned"; "Ruel, had in February warned".</summary>
    private bool IsBetweenCommaAndCue(Utterance utterance, TimeExpression expression)
    {
        var comma = utterance.Source.End;
        var first = expression.FirstToken;
        first = first > comma && story.Text(first - 1) is "who" or "which" or "had" or "has" ? first - 1 : first;
        return expression.EndToken == utterance.Cue.First && first == comma + 1 && story.Text(comma) is ",";
    }

    /// <summary>"The communique, issued late on Sunday, condemns".</summary>
    private bool IsIssued(Utterance utterance) => story.Text(utterance.Source.End) is "," && story.Word(utterance.Source.End + 1) == OccasionWord.Issuing;

    /// <summary>"Ruel, who spoke by phone with the owners on Sunday, warned": the relative clause tells of the same words.</summary>
    private bool IsOfSpeechBefore(Utterance utterance, TimeExpression expression)
    {
        var who = utterance.Source.End + 1;
        return expression.EndToken + 1 == utterance.Cue.First && story.Text(expression.EndToken) is "," && story.Text(who - 1) is "," && story.Text(who) is "who"
            && story.Text(who + 1) is "spoke" or "addressed" or "briefed" or "testified" or "followed"
            && Spoken(utterance, who + 1, expression.FirstToken) is { IsClean: true, HasComma: false };
    }

    /// <summary>"It began on Sunday, when X wrote"; "the truce collapsed on Sunday, when X wrote"; "no word since Sunday, when X wrote".</summary>
    private bool IsOfBeginning(Utterance utterance, TimeExpression expression)
    {
        var isParted = story.Text(expression.EndToken) is ",";
        var when = isParted ? expression.EndToken + 1 : expression.EndToken;
        return expression.FirstToken > story.Sentences[utterance.Sentence].FirstToken && (isParted || story.Text(expression.FirstToken - 1) is "began" or "started")
            && story.Text(when) is "when"
            && (utterance.Source.First - when is > 0 and <= LongestVerb || IsTitle(when + 1, utterance.Source.First))
            && Spoken(utterance, utterance.Source.End, utterance.Cue.First) is { IsClean: true };
    }

    private bool IsInFront(Utterance utterance, TimeExpression expression)
    {
        var subject = utterance.Source.IsEmpty || utterance.Source.First > utterance.Cue.First ? utterance.Cue.First : utterance.Source.First;
        var start = BehindComparison(ClauseStart(utterance, expression));
        if (expression.EndToken > subject || expression.FirstToken < start || expression.FirstToken > start + LongestLead)
        {
            return false;
        }

        var lead = Spoken(utterance, start, expression.FirstToken);
        var rest = Spoken(utterance, expression.EndToken, subject);
        var opens = lead.Words == 0 || (lead.Words == 1 && story.Word(start) == OccasionWord.Break);
        var leads = opens || (lead.IsClean && (lead.HasSpeaking || rest.HasSpeaking || IsPlace(start, expression.FirstToken)));
        return leads
            && ((rest.IsClean && rest.Words <= LongestPlace)
                || (rest.OpensWithComma && IsTitle(expression.EndToken + 1, subject))
                || (rest.ClosesWithComma && (lead.HasSpeaking || (opens && rest.OpensWithComma))));
    }

    /// <summary>Behind the dateline, or behind the last conjunction that joins another clause to what is in front of the expression ("..., but on Sunday X said").</summary>
    private int ClauseStart(Utterance utterance, TimeExpression expression)
    {
        var start = Dateline.End(story, utterance.Sentence);
        for (var token = expression.FirstToken - 1; token > start; token--)
        {
            if (story.ContainerOfToken[token] == utterance.Container && story.Text(token) is "and" or "but" or "while" or "yet" && story.Text(token - 1) is ",")
            {
                return token + 1;
            }
        }

        return start;
    }

    /// <summary>"In Oslo", "In New York", "In parliament".</summary>
    private bool IsPlace(int first, int end) => end - first is > 1 and <= LongestName + 1 && story.Text(first) is "In" or "in" or "At" or "at" or "From"
        && (char.IsUpper(story.Text(end - 1)[0]) || story.Word(end - 1) == OccasionWord.Assembly);

    /// <summary>Words in capitals, and "and" or "of" among them.</summary>
    private bool IsTitle(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!char.IsUpper(story.Text(token)[0]) && story.Text(token) is not ("and" or "of"))
            {
                return false;
            }
        }

        return first < end;
    }

    /// <summary>Behind "as recently as", "as late as".</summary>
    private int BehindComparison(int start) =>
        start + 3 < story.Tokens.Length && story.Text(start).Equals("as", StringComparison.OrdinalIgnoreCase)
        && story.Text(start + 1) is "recently" or "late" or "early" && story.Text(start + 2) is "as"
            ? start + 3
            : start;

    private bool QualifiesOccasion(TimeExpression expression)
    {
        const int reach = 4;
        var end = Math.Min(expression.EndToken + reach, story.Tokens.Length);
        for (var token = expression.EndToken + 1; token < end; token++)
        {
            if (story.Word(token) == OccasionWord.Occasion)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the tokens from <paramref name="first"/> to <paramref name="end"/> that stand in the utterance's own container.</summary>
    private ClauseWords Spoken(Utterance utterance, int first, int end)
    {
        var words = default(ClauseWords);
        for (var token = first; token < end; token++)
        {
            if (story.ContainerOfToken[token] == utterance.Container)
            {
                words = words.With(IsOnTheDayOf(token) ? OccasionWord.None : story.Word(token), story.Text(token), IsParticiple(token));
            }
        }

        return words;
    }

    /// <summary>Whether an event behind the token was on the day of the utterance: "minutes after hanging up on Sunday", "after Sunday's talks", "as he arrived for Sunday's talks".</summary>
    private bool IsOnTheDayOf(int token) => story.Text(token) switch
    {
        "after" or "before" or "following" when token > 0 && story.Text(token - 1) is "minutes" or "hours" or "moments" or "shortly" or "soon" or "just" or "immediately" => true,
        "after" or "following" => IsGatheringOfDay(token + 1) || IsGatheringOfDay(token + 2),
        "as" => token + 2 < story.Tokens.Length && story.Text(token + 2) is "arrived" or "left" or "entered",
        _ => false,
    };

    /// <summary>"Sunday's talks".</summary>
    private bool IsGatheringOfDay(int token) =>
        token + 2 < story.Tokens.Length && story.Text(token + 1) is "'s" or "’s" && (story.IsGathering(token + 2) || (token + 3 < story.Tokens.Length && story.IsGathering(token + 3)));

    /// <summary>Whether the token is a participle, but for that of an occasion ("a closed session").</summary>
    private bool IsParticiple(int token) => story.Text(token) is { Length: >= ShortestParticiple } text
        && text.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(text[0])
        && (token + 1 == story.Tokens.Length || story.Word(token + 1) != OccasionWord.Occasion) && !(token > 1 && IsOnTheDayOf(token - 2));
}
