using StatementApi.Buckets;

namespace StatementApi.Timelines;

/// <summary>A stretch of the calendar. The first and last can reach beyond the timeline's ends; only quotes between these count.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Count">Number of quotes.</param>
/// <param name="Actors">The same for each actor asked for, in the order asked; empty unless actors are set side by side.</param>
/// <param name="Topics">The same for each topic asked for, in the order asked; empty unless topics are set side by side.</param>
/// <param name="Acts">The same for each act that occurs on the timeline; empty unless acts are set side by side.</param>
/// <param name="Complete">Whether its last day is over in the timeline's time zone; a bucket that is not can still grow.</param>
public sealed record TimelineBucket(
    DateOnly Start,
    DateOnly End,
    int Count,
    IReadOnlyList<ActorCount> Actors,
    IReadOnlyList<TopicCount> Topics,
    IReadOnlyList<ActCount> Acts,
    bool Complete);
