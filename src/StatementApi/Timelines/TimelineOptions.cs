using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using StatementApi.Buckets;
using StatementApi.Representations;

namespace StatementApi.Timelines;

/// <summary>How to answer a timeline.</summary>
public sealed record TimelineOptions
{
    /// <summary>Length of the buckets.</summary>
    [DefaultValue(TimelineInterval.Month)]
    public TimelineInterval Interval { get; init; } = TimelineInterval.Month;

    /// <summary>What to set side by side: the actors named, else the topics named, unless asked otherwise.</summary>
    public TimelineSplit? By { get; init; }

    /// <summary>
    /// Name of the time zone (IANA) that says what day today is, for <c>last</c> and for <c>complete</c>. Statements have days, not instants: none
    /// moves to another day by it.
    /// </summary>
    [DefaultValue(TimeZones.Utc)]
    [MaxLength(64, ErrorMessage = "is not the name of a time zone")]
    public string TimeZone { get; init; } = TimeZones.Utc;

    /// <summary>Number of buckets up to today's, in place of <c>from</c> and <c>to</c>.</summary>
    [Range(1, TimelineBuckets.Max, ErrorMessage = "must lie between {1} and {2}")]
    public int? Last { get; init; }

    /// <summary>In what to count offsets.</summary>
    public OffsetUnit OffsetUnit { get; init; }
}
