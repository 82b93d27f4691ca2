using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>How to answer the quotes of an actor.</summary>
public sealed record ActorQuoteOptions
{
    /// <summary>The part that the actor has in the quotes.</summary>
    public ActorQuoteRole Role { get; init; }

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
