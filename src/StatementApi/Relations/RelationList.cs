using StatementApi.Buckets;

namespace StatementApi.Relations;

/// <summary>A part of an actor's relations.</summary>
/// <param name="Interval">Length of the buckets; null where none were asked for.</param>
/// <param name="From">First day counted: the one asked for, else that of the earliest quote of any relation; null where there is neither.</param>
/// <param name="To">Last day counted, inclusive.</param>
/// <param name="Items">The relations, those of most quotes first.</param>
/// <param name="Next">Absolute URL of the next part; null on the last one.</param>
public sealed record RelationList(TimelineInterval? Interval, DateOnly? From, DateOnly? To, IReadOnlyList<RelationResponse> Items, string? Next);
