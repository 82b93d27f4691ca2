namespace StatementApi.Buckets;

/// <summary>Number of quotes by day. Grows while counting, then is only read.</summary>
internal sealed class DayCounts
{
    private readonly SortedDictionary<DateOnly, int> _counts = [];

    /// <summary>The earliest day on which something was said; null where nothing was.</summary>
    public DateOnly? First { get; private set; }

    /// <summary>The latest.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>Adds quotes of a day.</summary>
    public void Add(DateOnly day, int count) => Add(day, day, count);

    /// <summary>Adds quotes of some days that belong to the same bucket, whatever its length.</summary>
    public void Add(DateOnly first, DateOnly last, int count)
    {
        _counts[first] = _counts.GetValueOrDefault(first) + count;
        First = First < first ? First : first;
        Last = Last > last ? Last : last;
    }

    /// <summary>Adds all quotes of <paramref name="other"/>.</summary>
    public void Add(DayCounts other)
    {
        foreach (var (day, count) in other._counts)
        {
            Add(day, count);
        }

        Last = other.Last is null || Last > other.Last ? Last : other.Last;
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
