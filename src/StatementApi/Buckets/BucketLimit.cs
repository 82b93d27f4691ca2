using StatementApi.Http.Problems;

namespace StatementApi.Buckets;

/// <summary>Keeps answers bounded.</summary>
internal static class BucketLimit
{
    /// <summary>Passes where the buckets are at most <paramref name="max"/>.</summary>
    /// <exception cref="ProblemException">400: they are more; it says which interval would do.</exception>
    public static void Check(DateOnly from, DateOnly to, TimelineInterval interval, int max)
    {
        var count = BucketCalendar.Count(from, to, interval);
        if (count > max)
        {
            var longer = Enum.GetValues<TimelineInterval>().First(one => BucketCalendar.Count(from, to, one) <= max);
            throw ProblemException.InvalidField(
                "interval",
                $"gives {count} buckets from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}, more than {max}; ask for {longer.ToString().ToLowerInvariant()}, "
                    + "or bring from and to closer together");
        }
    }
}
