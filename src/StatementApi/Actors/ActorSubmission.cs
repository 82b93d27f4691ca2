using StatementApi.Extraction.Actors;

namespace StatementApi.Actors;

/// <summary>An actor to store.</summary>
public sealed record ActorSubmission
{
    /// <summary>The name shown.</summary>
    /// <example>Ingrid Solberg</example>
    public required string Name { get; init; }

    /// <summary>What the actor is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Name of the country that the actor belongs to, or null.</summary>
    /// <example>Norway</example>
    public string? Country { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<ActorAliasContract> Aliases { get; init; } = [];

    /// <summary>Offices, present and past.</summary>
    public IReadOnlyList<ActorRoleContract> Roles { get; init; } = [];
}
