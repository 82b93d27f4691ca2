using StatementApi.Buckets;

namespace StatementApi.Relations;

/// <summary>Which relations to answer, and how.</summary>
public sealed record RelationOptions
{
    /// <summary>Only relations of that kind.</summary>
    public RelationKind? Relation { get; init; }

    /// <summary>Length of the buckets in which to count each relation over time; no buckets unless given.</summary>
    public TimelineInterval? Interval { get; init; }
}
