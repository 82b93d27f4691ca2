namespace StatementApi.Persistence.Entities;

/// <summary>Somebody to whom a quote is said.</summary>
internal sealed class QuoteAddressee
{
    /// <summary>The quote.</summary>
    public long QuoteId { get; set; }

    /// <summary>Rank among the quote's addressees, from 0.</summary>
    public int Position { get; set; }

    /// <summary><see cref="Quote.EffectiveOn"/>, repeated here for the index.</summary>
    public required DateOnly? EffectiveOn { get; set; }

    /// <summary>The words that name the addressee, or null.</summary>
    public MarkedSpan? Mention { get; set; }

    /// <summary>The addressee, or null where abstained.</summary>
    public long? ActorId { get; set; }

    /// <summary>The addressee.</summary>
    public Actor? Actor { get; set; }
}
