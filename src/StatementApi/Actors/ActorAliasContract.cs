namespace StatementApi.Actors;

/// <summary>Another name of an actor.</summary>
public sealed record ActorAliasContract
{
    /// <summary>The name; compared without regard to case, accents and the shape of apostrophes.</summary>
    /// <example>Volodymyr Zelensky</example>
    public required string Name { get; init; }

    /// <summary>First day on which the name holds; null where it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day on which the name holds, inclusive; null where it still does.</summary>
    public DateOnly? To { get; init; }
}
