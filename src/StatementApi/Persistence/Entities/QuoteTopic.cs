using StatementApi.Extraction.Acts;

namespace StatementApi.Persistence.Entities;

/// <summary>A topic of a quote, with what of the quote the indexes need to list and count by topic without reading it.</summary>
internal sealed class QuoteTopic
{
    /// <summary>The quote.</summary>
    public long QuoteId { get; set; }

    /// <summary>The quote.</summary>
    public Quote? Quote { get; set; }

    /// <summary>Name of the topic in the lexicon's spelling.</summary>
    public required string Topic { get; set; }

    /// <summary><see cref="Quote.EffectiveOn"/>, repeated here for the index.</summary>
    public required DateOnly? EffectiveOn { get; set; }

    /// <summary>Rank among the quote's topics, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The quote's speaker. Kept by the database.</summary>
    public long? SpeakerId { get; private set; }

    /// <summary>The quote's act. Kept by the database.</summary>
    public SpeechAct Act { get; private set; }

    /// <summary>Whether the quote is current. Kept by the database.</summary>
    public bool IsCurrent { get; private set; }
}
