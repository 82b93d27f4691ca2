namespace StatementApi.Filtering;

/// <summary>A quote that a search found, weighed.</summary>
internal sealed class RankedMatch
{
    /// <summary>
    /// Most matches that are weighed, the latest: to weigh costs some microseconds each, and a common word has hundreds of thousands.
    /// </summary>
    public const int MaxRanked = 2_000;

    /// <summary>The quote.</summary>
    public long Id { get; init; }

    /// <summary>How well it fits; the best is the least (the negated BM25 weight).</summary>
    public double Rank { get; init; }
}
