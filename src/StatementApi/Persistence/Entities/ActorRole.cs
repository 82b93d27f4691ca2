namespace StatementApi.Persistence.Entities;

/// <summary>An office of an actor. Open ends are null.</summary>
internal sealed class ActorRole
{
    /// <summary>Identity.</summary>
    public long Id { get; set; }

    /// <summary>Who holds it.</summary>
    public long ActorId { get; set; }

    /// <summary>The office, as a text would write it after the country or body.</summary>
    public required string Title { get; set; }

    /// <summary>The country or body the office belongs to, or null.</summary>
    public string? Organization { get; set; }

    /// <summary>First day in office.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day in office, inclusive.</summary>
    public DateOnly? ValidTo { get; set; }
}
