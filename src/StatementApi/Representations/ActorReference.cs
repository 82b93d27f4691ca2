using StatementApi.Extraction.Actors;

namespace StatementApi.Representations;

/// <summary>An actor, briefly.</summary>
/// <param name="Id">The actor's identity.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What the actor is.</param>
public sealed record ActorReference(long Id, string Name, ActorKind Kind);
