namespace StatementApi.Extraction.Time;

/// <summary>The small words before a time: prepositions, "early", "shortly after", "earlier".</summary>
/// <param name="End">Index one past the last of them.</param>
/// <param name="IsBoundary">Whether one of them bounds a period ("since", "until", "before").</param>
/// <param name="IsSequence">Whether "before" or "after" is among them.</param>
/// <param name="HasPreposition">Whether one of them is a preposition of any kind, or a phase ("early", "mid-").</param>
/// <param name="Comparative">-1 for "earlier", 1 for "later", else 0.</param>
internal readonly record struct TimePrefix(int End, bool IsBoundary, bool IsSequence, bool HasPreposition, int Comparative)
{
    private const int LongestPrefix = 5;

    public static TimePrefix Read(TimeReader reader, int start)
    {
        var prefix = new TimePrefix(start, false, false, false, 0);
        while (prefix.End < reader.End && prefix.End - start < LongestPrefix && prefix.Extend(reader) is var longer && longer != prefix)
        {
            prefix = longer;
        }

        return prefix;
    }

    private TimePrefix Extend(TimeReader reader)
    {
        var word = reader.Word(End);
        return word.Class switch
        {
            TimeWordClass.Preposition or TimeWordClass.Phase => this with { End = End + 1, HasPreposition = true },
            TimeWordClass.Boundary or TimeWordClass.Within => this with { End = End + 1, HasPreposition = true, IsBoundary = true },
            TimeWordClass.Sequence => this with { End = End + 1, HasPreposition = true, IsBoundary = true, IsSequence = true },
            TimeWordClass.Comparative => this with { End = End + 1, Comparative = word.Value },
            TimeWordClass.Qualifier => this with { End = End + 1 },
            TimeWordClass.The when reader.Is(End + 1, TimeWordClass.Phase) || OpensPhase(reader, End + 1) => this with { End = End + 1 },
            TimeWordClass.PhaseNoun when OpensPhase(reader, End) => this with { End = End + 2, HasPreposition = true },
            _ => this,
        };
    }

    /// <summary>"end of", "start of".</summary>
    private static bool OpensPhase(TimeReader reader, int token) =>
        reader.Is(token, TimeWordClass.PhaseNoun) && reader.Is(token + 1, TimeWordClass.Of);
}
