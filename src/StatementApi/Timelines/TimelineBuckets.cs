using StatementApi.Buckets;

namespace StatementApi.Timelines;

/// <summary>Sums days to buckets.</summary>
internal static class TimelineBuckets
{
    /// <summary>Most buckets of a timeline: ten years by the day.</summary>
    public const int Max = 4000;

    /// <summary>Every bucket from <paramref name="from"/> to <paramref name="to"/>, empty ones too, with the sums of all series.</summary>
    /// <param name="series">What was counted.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="interval">Length of a bucket.</param>
    /// <param name="today">The day that is not over yet.</param>
    public static IReadOnlyList<TimelineBucket> Of(
        TimelineSeries series, DateOnly from, DateOnly to, TimelineInterval interval, DateOnly today)
    {
        var length = BucketCalendar.Count(from, to, interval);
        var all = series.All.InBuckets(from, length, interval);
        var actors = series.Actors.Select(one => (one.Id, one.Name, Sums: one.Days.InBuckets(from, length, interval))).ToList();
        var topics = series.Topics.Select(one => (one.Topic, Sums: one.Days.InBuckets(from, length, interval))).ToList();
        var acts = series.Acts.Select(one => (one.Act, Sums: one.Days.InBuckets(from, length, interval))).ToList();
        var start = BucketCalendar.StartOf(from, interval);
        var buckets = new TimelineBucket[length];
        for (var index = 0; index < length; index++)
        {
            var next = BucketCalendar.Next(start, interval);
            buckets[index] = new TimelineBucket(
                start,
                next.AddDays(-1),
                all[index],
                actors.ConvertAll(one => new ActorCount(one.Id, one.Name, one.Sums[index])),
                topics.ConvertAll(one => new TopicCount(one.Topic, one.Sums[index])),
                acts.ConvertAll(one => new ActCount(one.Act, one.Sums[index])),
                next <= today);
            start = next;
        }

        return buckets;
    }
}
