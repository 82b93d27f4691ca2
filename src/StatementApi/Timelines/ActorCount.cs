namespace StatementApi.Timelines;

/// <summary>Number of quotes of one speaker.</summary>
/// <param name="Id">The actor's identity.</param>
/// <param name="Name">The actor's name.</param>
/// <param name="Count">Number of quotes; can be 0.</param>
public sealed record ActorCount(long Id, string Name, int Count);
