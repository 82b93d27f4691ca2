using StatementApi.Buckets;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Buckets;

public sealed class DayCountsTests
{
    [Fact]
    public void Days_are_summed_to_buckets_and_those_outside_left_out()
    {
        var counts = new DayCounts();
        counts.Add(Day("2025-01-31"), 1);
        counts.Add(Day("2025-02-01"), Day("2025-02-27"), 5);
        counts.Add(Day("2025-02-01"), 2);
        counts.Add(Day("2025-04-01"), 9);
        Assert.Equal([7, 0], counts.InBuckets(Day("2025-02-01"), 2, TimelineInterval.Month));
    }

    [Fact]
    public void The_ends_are_those_of_all_that_was_added()
    {
        var (counts, others) = (new DayCounts(), new DayCounts());
        others.Add(Day("2025-02-01"), Day("2025-02-27"), 5);
        counts.Add(others);
        counts.Add(new DayCounts());
        Assert.Equal((Day("2025-02-01"), Day("2025-02-27")), (counts.First, counts.Last));
        Assert.Null(new DayCounts().Last);
    }
}
