using System.ComponentModel;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>How to answer a list of quotes.</summary>
public sealed record QuoteListOptions
{
    /// <summary>
    /// One of <c>statedOn</c>, <c>confidence</c> and <c>ingestedAt</c>, with <c>-</c> before it for the greatest first; or <c>relevance</c>, which puts
    /// the best match of <c>q</c> first among the 2,000 latest within the speakers, article, publisher and period asked for, and leaves out older ones.
    /// Quotes without a day come last either way.
    /// </summary>
    [DefaultValue(QuoteOrder.Default)]
    public string Sort { get; init; } = QuoteOrder.Default;

    /// <summary>Members that each quote is to have, parted by commas; all unless given.</summary>
    public string? Select { get; init; }

    /// <summary>
    /// What to count over all quotes that the filters let through, parted by commas: <c>type</c>, <c>act</c>, <c>topic</c>, <c>publisher</c>,
    /// <c>actorKind</c>.
    /// </summary>
    public string? Facets { get; init; }

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
