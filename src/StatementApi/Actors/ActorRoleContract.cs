namespace StatementApi.Actors;

/// <summary>An office of an actor.</summary>
public sealed record ActorRoleContract
{
    /// <summary>The office, as a text would write it after the country or body.</summary>
    /// <example>foreign minister</example>
    public required string Title { get; init; }

    /// <summary>The country or body that the office belongs to, or null.</summary>
    /// <example>Norway</example>
    public string? Organization { get; init; }

    /// <summary>First day in office; null where unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in office, inclusive; null where it goes on.</summary>
    public DateOnly? To { get; init; }
}
