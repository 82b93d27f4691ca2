namespace StatementApi.Persistence.Entities;

/// <summary>Somebody whom a quote mentions, other than its speaker; each actor once a quote.</summary>
internal sealed class QuoteMention
{
    /// <summary>The quote.</summary>
    public long QuoteId { get; set; }

    /// <summary>Who is mentioned.</summary>
    public long ActorId { get; set; }

    /// <summary>Who is mentioned.</summary>
    public Actor? Actor { get; set; }

    /// <summary><see cref="Quote.EffectiveOn"/>, repeated here for the index.</summary>
    public required DateOnly? EffectiveOn { get; set; }

    /// <summary>The words that do so first.</summary>
    public required MarkedSpan Mention { get; set; }
}
