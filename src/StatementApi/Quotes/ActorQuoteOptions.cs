using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>The part that an actor has in a quote.</summary>
public enum ActorQuoteRole : byte
{
    /// <summary>Says it.</summary>
    Speaker,

    /// <summary>Is told.</summary>
    Addressee,
}

/// <summary>How to answer the quotes of an actor.</summary>
public sealed record ActorQuoteOptions
{
    /// <summary>The part that the actor has in the quotes.</summary>
    public ActorQuoteRole Role { get; init; }

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
