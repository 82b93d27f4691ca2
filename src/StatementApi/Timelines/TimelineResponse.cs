using StatementApi.Buckets;

namespace StatementApi.Timelines;

/// <summary>How much was said when, and what.</summary>
/// <param name="Interval">Length of the buckets.</param>
/// <param name="By">What the buckets set side by side.</param>
/// <param name="TimeZone">Where it was asked what day today is.</param>
/// <param name="From">First day counted: the one asked for, else that of the earliest quote; null where nothing was said and no day asked for.</param>
/// <param name="To">Last day counted, inclusive.</param>
/// <param name="Buckets">The buckets from <paramref name="From"/> to <paramref name="To"/>, empty ones too.</param>
/// <param name="Items">The quotes counted, earliest first; a page of them.</param>
/// <param name="Next">Absolute URL of the timeline with the next page of quotes; null on the last one.</param>
public sealed record TimelineResponse(
    TimelineInterval Interval,
    TimelineSplit By,
    string TimeZone,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<TimelineBucket> Buckets,
    IReadOnlyList<TimelineItem> Items,
    string? Next);
