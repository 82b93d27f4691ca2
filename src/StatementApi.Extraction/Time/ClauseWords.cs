namespace StatementApi.Extraction.Time;

/// <summary>What the words between a time expression and an act of saying tell about whether the two belong together.</summary>
/// <param name="Words">Number of words and marks, commas not counted.</param>
/// <param name="IsBroken">Whether another clause, topic or verb begins among them.</param>
/// <param name="FollowsEvent">Whether "after" or the like was read and no occasion of speaking behind it.</param>
/// <param name="HasComma">Whether a comma, a dash or a bracket is among them.</param>
/// <param name="HasSpeaking">Whether an occasion or a participle of speaking is among them.</param>
/// <param name="OpensWithComma">Whether the first of them is a comma.</param>
/// <param name="ClosesWithComma">Whether the last of them is a comma.</param>
internal readonly record struct ClauseWords(
    int Words, bool IsBroken, bool FollowsEvent, bool HasComma, bool HasSpeaking, bool OpensWithComma, bool ClosesWithComma)
{
    /// <summary>Whether nothing among them begins another thought.</summary>
    public bool IsClean => !IsBroken && !FollowsEvent;

    public ClauseWords With(OccasionWord word, ReadOnlySpan<char> text, bool isParticiple)
    {
        if (text is "," or "—" or "–" or "(" or ")")
        {
            return this with { HasComma = true, OpensWithComma = OpensWithComma || (Words == 0 && !HasComma), ClosesWithComma = true };
        }

        var isStop = text is ";" or ":" or "." or "!" or "?";
        var isSpeaking = word is OccasionWord.Occasion or OccasionWord.Speaking;
        return this with
        {
            Words = Words + 1,
            IsBroken = IsBroken || isStop || word is OccasionWord.Break || (isParticiple && word == OccasionWord.None),
            FollowsEvent = (FollowsEvent || word == OccasionWord.Following) && !isSpeaking,
            HasSpeaking = HasSpeaking || isSpeaking,
            ClosesWithComma = false,
        };
    }
}
