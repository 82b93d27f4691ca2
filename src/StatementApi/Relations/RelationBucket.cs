using StatementApi.Buckets;

namespace StatementApi.Relations;

/// <summary>A relation in a stretch of the calendar.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Count">Number of quotes.</param>
/// <param name="Acts">The same by what the actor does; only acts that occur in the bucket.</param>
public sealed record RelationBucket(DateOnly Start, DateOnly End, int Count, IReadOnlyList<ActCount> Acts);
