namespace StatementApi.Relations;

/// <summary>How an actor relates to another by speaking.</summary>
public enum RelationKind : byte
{
    /// <summary>Speaks to the other.</summary>
    Addresses,

    /// <summary>Speaks of the other.</summary>
    Mentions,

    /// <summary>Tells what the other said.</summary>
    Quotes,
}
