namespace StatementApi.Actors;

/// <summary>All other names of an actor.</summary>
public sealed record AliasList
{
    /// <summary>The names; an empty list leaves the actor none.</summary>
    public required IReadOnlyList<ActorAliasContract> Items { get; init; }
}
