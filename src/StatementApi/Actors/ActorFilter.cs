using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using StatementApi.Extraction.Actors;

namespace StatementApi.Actors;

/// <summary>Which actors to list, and in which order.</summary>
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

    /// <summary><c>name</c>, or <c>-quoteCount</c> for the most quoted first.</summary>
    [DefaultValue(ActorOrder.ByName)]
    public string Sort { get; init; } = ActorOrder.ByName;
}
