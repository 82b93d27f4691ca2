namespace StatementApi.Extraction.Actors;

/// <summary>Whom a mention stands for, and how that was decided.</summary>
/// <param name="Key">Key of the gazetteer's actor; null for an actor the gazetteer lacks, or where no one can be named.</param>
/// <param name="Name">Name of the actor: the gazetteer's, or the fullest form in the article for a new one; null where abstained.</param>
/// <param name="Kind">What the actor is; null where abstained.</param>
/// <param name="Method">Stable camelCase name of the decision ("alias", "role", "coreference", "newActor", "ambiguousName", "unnamed").</param>
/// <param name="Confidence">How likely the link is right, 0 to 1.</param>
public sealed record ActorLink(string? Key, string? Name, ActorKind? Kind, string Method, double Confidence)
{
    /// <summary>Whether the mention was resolved to an actor, known or new.</summary>
    public bool IsResolved => Name is not null;
}
