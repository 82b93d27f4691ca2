namespace StatementApi.Training.Evaluation;

/// <summary>What an <see cref="AttributionScorer"/> counts; counts of articles add up.</summary>
internal sealed record AttributionCounts
{
    /// <summary>Tokens that are part of a source, whatever attribution they belong to.</summary>
    public MatchCounts Source { get; init; }

    /// <summary>Tokens that are part of a cue.</summary>
    public MatchCounts Cue { get; init; }

    /// <summary>Tokens that are part of a content.</summary>
    public MatchCounts Content { get; init; }

    /// <summary>Attributions with a content in the corpus.</summary>
    public int Gold { get; init; }

    /// <summary>Predicted attributions with a content.</summary>
    public int Predicted { get; init; }

    /// <summary>Pairs with the same content.</summary>
    public int Exact { get; init; }

    /// <summary>Pairs whose contents overlap by half.</summary>
    public int Half { get; init; }

    /// <summary>Of these, the ones whose sources share a token, or that both lack one: who said what is right.</summary>
    public int Full { get; init; }

    /// <summary>Of the pairs that overlap by half, the ones whose gold has a source.</summary>
    public int Sourced { get; init; }

    /// <summary>Of these, the ones whose sources share a token.</summary>
    public int RightSource { get; init; }

    public MatchCounts ExactMatches => new(Exact, Predicted, Gold);

    public MatchCounts HalfMatches => new(Half, Predicted, Gold);

    public MatchCounts FullMatches => new(Full, Predicted, Gold);

    /// <summary>Share of the sources that are right, of the attributions found that have one.</summary>
    public double SourceAccuracy => Sourced == 0 ? 0 : (double)RightSource / Sourced;

    public static AttributionCounts operator +(AttributionCounts a, AttributionCounts b) => new()
    {
        Source = a.Source + b.Source,
        Cue = a.Cue + b.Cue,
        Content = a.Content + b.Content,
        Gold = a.Gold + b.Gold,
        Predicted = a.Predicted + b.Predicted,
        Exact = a.Exact + b.Exact,
        Half = a.Half + b.Half,
        Full = a.Full + b.Full,
        Sourced = a.Sourced + b.Sourced,
        RightSource = a.RightSource + b.RightSource,
    };
}
