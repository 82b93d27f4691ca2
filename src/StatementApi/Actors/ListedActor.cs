using StatementApi.Http.Paging;

namespace StatementApi.Actors;

/// <summary>An actor in a list.</summary>
/// <param name="Response">The representation.</param>
/// <param name="Key">The actor's place in the order of the list.</param>
internal readonly record struct ListedActor(ActorResponse Response, CursorKey Key);
