using StatementApi.Buckets;
using StatementApi.Representations;

namespace StatementApi.Relations;

/// <summary>How an actor relates to another by speaking.</summary>
/// <param name="Actor">The other.</param>
/// <param name="Relation">What the actor does to the other.</param>
/// <param name="Count">Number of the actor's quotes that do so.</param>
/// <param name="FirstOn">Day of the earliest of them; null where none has a day.</param>
/// <param name="LastOn">Day of the latest of them.</param>
/// <param name="Acts">Their number by what the actor does by saying them, the most frequent first.</param>
/// <param name="Buckets">
/// Their number over time, from the list's first to its last day, empty buckets too; quotes without a day are left out. Empty unless an interval is given.
/// </param>
public sealed record RelationResponse(
    ActorReference Actor,
    RelationKind Relation,
    int Count,
    DateOnly? FirstOn,
    DateOnly? LastOn,
    IReadOnlyList<ActCount> Acts,
    IReadOnlyList<RelationBucket> Buckets);
