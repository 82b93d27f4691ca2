namespace StatementApi.Persistence.Entities;

/// <summary>A topic of a quote.</summary>
internal sealed class QuoteTopic
{
    /// <summary>The quote.</summary>
    public long QuoteId { get; set; }

    /// <summary>Name of the topic in the lexicon's spelling.</summary>
    public required string Topic { get; set; }

    /// <summary><see cref="Quote.EffectiveOn"/>, repeated here for the index.</summary>
    public required DateOnly? EffectiveOn { get; set; }

    /// <summary>Rank among the quote's topics, from 0.</summary>
    public int Position { get; set; }
}
