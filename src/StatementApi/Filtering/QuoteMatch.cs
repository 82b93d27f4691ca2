namespace StatementApi.Filtering;

/// <summary>A quote that a search found.</summary>
internal sealed class QuoteMatch
{
    /// <summary>The quote.</summary>
    public long Id { get; init; }

    /// <summary>How well it fits; the best is the least (the negated BM25 weight).</summary>
    public double Rank { get; init; }
}
