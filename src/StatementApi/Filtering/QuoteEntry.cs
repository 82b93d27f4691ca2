using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;

namespace StatementApi.Filtering;

/// <summary>
/// A quote in a selection. Its day, identity, speaker and act come from the table whose index the selection walks, which the database needs in order
/// to keep the index's order and to count in the index alone.
/// </summary>
internal sealed class QuoteEntry
{
    /// <summary>The quote.</summary>
    public required Quote Quote { get; init; }

    /// <summary>Its speaker.</summary>
    public long? SpeakerId { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>Its identity.</summary>
    public long Id { get; init; }

    /// <summary>The day that places it on a timeline.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Its <see cref="Persistence.SearchKey"/>.</summary>
    public long Key { get; init; }
}
