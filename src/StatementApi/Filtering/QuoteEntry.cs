using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>
/// A quote in a selection. Its day and identity come from the table whose index the selection walks, which the database needs in order to keep the
/// index's order.
/// </summary>
internal sealed class QuoteEntry
{
    /// <summary>The quote.</summary>
    public required Quote Quote { get; init; }

    /// <summary>Its identity.</summary>
    public long Id { get; init; }

    /// <summary>The day that places it on a timeline.</summary>
    public DateOnly? On { get; init; }
}
