namespace StatementApi.Timelines;

/// <summary>A stretch of the calendar. The first and last can reach beyond the timeline's ends; only quotes between these count.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Count">Number of quotes.</param>
/// <param name="Actors">The same for each actor asked for, in the order asked; empty where none was.</param>
public sealed record TimelineBucket(DateOnly Start, DateOnly End, int Count, IReadOnlyList<ActorCount> Actors);
