namespace StatementApi.Timelines;

/// <summary>Sums days to buckets.</summary>
internal static class TimelineBuckets
{
    /// <summary>Most buckets of a timeline: ten years by the day.</summary>
    public const int Max = 4000;

    /// <summary>Every bucket from <paramref name="from"/> to <paramref name="to"/>, empty ones too, with the sums of all series.</summary>
    /// <param name="series">Days within the two ends, in order.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="interval">Length of a bucket.</param>
    public static IReadOnlyList<TimelineBucket> Of(
        IReadOnlyList<TimelineSeries> series, DateOnly from, DateOnly to, TimelineInterval interval)
    {
        var sums = series.Select(one => SumsOf(one, interval)).ToList();
        var buckets = new TimelineBucket[BucketCalendar.Count(from, to, interval)];
        var start = BucketCalendar.StartOf(from, interval);
        for (var index = 0; index < buckets.Length; index++)
        {
            var next = BucketCalendar.Next(start, interval);
            var counts = sums.ConvertAll(one => one.GetValueOrDefault(start));
            buckets[index] = new TimelineBucket(start, next.AddDays(-1), counts.Sum(), ActorsOf(series, counts));
            start = next;
        }

        return buckets;
    }

    private static Dictionary<DateOnly, int> SumsOf(TimelineSeries series, TimelineInterval interval)
    {
        var sums = new Dictionary<DateOnly, int>();
        foreach (var (day, count) in series.Days)
        {
            var start = BucketCalendar.StartOf(day, interval);
            sums[start] = sums.GetValueOrDefault(start) + count;
        }

        return sums;
    }

    private static IReadOnlyList<ActorCount> ActorsOf(IReadOnlyList<TimelineSeries> series, List<int> counts) =>
        [.. series.Zip(counts).Where(pair => pair.First.ActorId is not null)
            .Select(pair => new ActorCount(pair.First.ActorId!.Value, pair.First.Name, pair.Second))];
}
