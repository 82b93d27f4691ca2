using System.ComponentModel;
using StatementApi.Representations;

namespace StatementApi.Timelines;

/// <summary>How to answer a timeline.</summary>
public sealed record TimelineOptions
{
    /// <summary>Length of the buckets. Days are calendar days of the places written about; there is no time zone to choose.</summary>
    [DefaultValue(TimelineInterval.Month)]
    public TimelineInterval Interval { get; init; } = TimelineInterval.Month;

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
