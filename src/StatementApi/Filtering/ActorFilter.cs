using System.ComponentModel.DataAnnotations;
using StatementApi.Extraction.Actors;

namespace StatementApi.Filtering;

/// <summary>Which actors to answer. Filters narrow each other.</summary>
public sealed record ActorFilter
{
    /// <summary>
    /// Beginnings of words of the actor's name or of one alias, without regard to case and accents; all must occur in the same name.
    /// </summary>
    /// <example>zelen</example>
    [MaxLength(200, ErrorMessage = "must not be longer than {1} characters")]
    public string? Q { get; init; }

    /// <summary>What the actor is.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>Name of the country that the actor belongs to, exactly.</summary>
    public string? Country { get; init; }
}
