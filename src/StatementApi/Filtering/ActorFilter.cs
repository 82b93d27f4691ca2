using System.ComponentModel.DataAnnotations;
using StatementApi.Extraction.Actors;

namespace StatementApi.Filtering;

/// <summary>Which actors to answer. Filters narrow each other.</summary>
public sealed record ActorFilter
{
    /// <summary>
    /// Words, or their beginnings, of the actor's name or of one alias; all must occur in the same name. Case, accents and the usual spellings of a
    /// letter do not count (<c>Mueller</c>, <c>al-Sisi</c>), and one word of four letters or more, of six words at most, may have a slip: a letter too many, missing, wrong
    /// or swapped with its neighbour.
    /// </summary>
    /// <example>zelen</example>
    [MaxLength(200, ErrorMessage = "must not be longer than {1} characters")]
    public string? Q { get; init; }

    /// <summary>What the actor is.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>Name of the country that the actor belongs to, exactly.</summary>
    public string? Country { get; init; }
}
