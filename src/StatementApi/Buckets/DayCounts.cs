namespace StatementApi.Buckets;

/// <summary>Number of quotes by day. Grows while counting, then is only read.</summary>
internal sealed class DayCounts
{
    private readonly SortedDictionary<DateOnly, int> _counts = [];

    /// <summary>The days on which something was said, in order.</summary>
    public IReadOnlyList<DateOnly> Days => [.. _counts.Keys];

    /// <summary>Adds quotes of a day.</summary>
    public void Add(DateOnly day, int count) => _counts[day] = _counts.GetValueOrDefault(day) + count;

    /// <summary>Adds all quotes of <paramref name="other"/>.</summary>
    public void Add(DayCounts other)
    {
        foreach (var (day, count) in other._counts)
        {
            Add(day, count);
        }
    }

    /// <summary>The quotes in each of <paramref name="length"/> buckets from the one with <paramref name="from"/>; days outside are left out.</summary>
    public int[] InBuckets(DateOnly from, int length, TimelineInterval interval)
    {
        var sums = new int[length];
        foreach (var (day, count) in _counts)
        {
            var bucket = day < from ? -1 : BucketCalendar.Count(from, day, interval) - 1;
            if (bucket >= 0 && bucket < length)
            {
                sums[bucket] += count;
            }
        }

        return sums;
    }
}
