namespace StatementApi.Filtering;

/// <summary>A quote that a search found.</summary>
internal sealed class QuoteMatch
{
    /// <summary>Its <see cref="Persistence.SearchKey"/>.</summary>
    public long Key { get; init; }

    /// <summary>Its identity.</summary>
    public long Id { get; init; }
}
