namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>A run of tokens that may be a cue.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Head">The token that governs the others.</param>
/// <param name="Probability">How likely it is a cue: that of its likeliest token.</param>
internal readonly record struct CueSpan(int First, int End, int Head, float Probability)
{
    /// <summary>The span with its head: of the tokens whose own head lies outside, the first verb, else the first.</summary>
    public static CueSpan Of(AttributionInput input, int first, int end, float probability)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            var above = input.Head(i);
            var isTop = above < first || above >= end;
            if (isTop && (head < 0 || (!IsVerb(input, head) && IsVerb(input, i))))
            {
                head = i;
            }
        }

        return new CueSpan(first, end, Math.Max(head, first), probability);
    }

    /// <summary>The cue with the tokens around it in its sentence that are likelier than <paramref name="least"/> to belong to a cue.</summary>
    public CueSpan Extended(AttributionInput input, CueProbabilities cues, float least)
    {
        var (first, end) = (First, End);
        while (first > 0 && cues.Of[first - 1] > least && input.SentenceOf[first - 1] == input.SentenceOf[first])
        {
            first--;
        }

        while (end < input.Count && cues.Of[end] > least && input.SentenceOf[end] == input.SentenceOf[first])
        {
            end++;
        }

        return this with { First = first, End = end };
    }

    public bool Contains(int token) => token >= First && token < End;

    private static bool IsVerb(AttributionInput input, int token) => Extraction.Syntax.PartOfSpeechNames.IsVerb(input.Syntax.Tags[token]);
}
