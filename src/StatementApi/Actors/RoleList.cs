namespace StatementApi.Actors;

/// <summary>All offices of an actor.</summary>
public sealed record RoleList
{
    /// <summary>The offices; an empty list leaves the actor none.</summary>
    public required IReadOnlyList<ActorRoleContract> Items { get; init; }
}
