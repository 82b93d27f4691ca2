using System.Diagnostics.CodeAnalysis;
using StatementApi.Extraction.Actors;
using StatementApi.Persistence.Entities;

namespace StatementApi.Extractions;

/// <summary>An actor that speaks or is spoken to in the text.</summary>
/// <param name="Id">Identity; null for an actor who is not stored, and would be by taking the article in.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What the actor is.</param>
internal sealed record ExtractedActor(long? Id, string Name, ActorKind Kind)
{
    /// <summary>The representation of an actor, stored or not; null for none.</summary>
    [return: NotNullIfNotNull(nameof(actor))]
    public static ExtractedActor? Of(Actor? actor) =>
        actor is null ? null : new ExtractedActor(actor.Id == 0 ? null : actor.Id, actor.Name, actor.Kind);
}
