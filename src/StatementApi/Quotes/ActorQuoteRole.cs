namespace StatementApi.Quotes;

/// <summary>The part that an actor has in a quote.</summary>
public enum ActorQuoteRole : byte
{
    /// <summary>Says it.</summary>
    Speaker,

    /// <summary>Is told.</summary>
    Addressee,
}
