using FsCheck.Xunit;
using StatementApi.Buckets;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Buckets;

public sealed class BucketCalendarTests
{
    [Theory]
    [InlineData("2025-03-10", TimelineInterval.Day, "2025-03-10", "2025-03-11")]
    [InlineData("2025-03-10", TimelineInterval.Week, "2025-03-10", "2025-03-17")]
    [InlineData("2025-03-16", TimelineInterval.Week, "2025-03-10", "2025-03-17")]
    [InlineData("2024-12-31", TimelineInterval.Week, "2024-12-30", "2025-01-06")]
    [InlineData("2025-01-01", TimelineInterval.Week, "2024-12-30", "2025-01-06")]
    [InlineData("2021-01-03", TimelineInterval.Week, "2020-12-28", "2021-01-04")]
    [InlineData("2024-02-29", TimelineInterval.Month, "2024-02-01", "2024-03-01")]
    [InlineData("2025-12-31", TimelineInterval.Month, "2025-12-01", "2026-01-01")]
    [InlineData("2025-03-31", TimelineInterval.Quarter, "2025-01-01", "2025-04-01")]
    [InlineData("2025-12-31", TimelineInterval.Quarter, "2025-10-01", "2026-01-01")]
    [InlineData("2025-06-15", TimelineInterval.Year, "2025-01-01", "2026-01-01")]
    public void A_day_lies_in_one_bucket(string day, TimelineInterval interval, string start, string next)
    {
        Assert.Equal(Day(start), BucketCalendar.StartOf(Day(day), interval));
        Assert.Equal(Day(next), BucketCalendar.Next(Day(start), interval));
    }

    [Theory]
    [InlineData("2025-03-10", "2025-03-10", TimelineInterval.Day, 1)]
    [InlineData("2024-12-29", "2025-01-06", TimelineInterval.Week, 3)]
    [InlineData("2024-11-30", "2025-02-01", TimelineInterval.Month, 4)]
    [InlineData("2024-12-31", "2025-04-01", TimelineInterval.Quarter, 3)]
    [InlineData("2024-12-31", "2025-01-01", TimelineInterval.Year, 2)]
    public void Buckets_are_counted_at_both_ends(string from, string to, TimelineInterval interval, int count) =>
        Assert.Equal(count, BucketCalendar.Count(Day(from), Day(to), interval));

    [Property]
    public void Walking_from_bucket_to_bucket_reaches_the_end_in_as_many_steps_as_counted(ushort first, ushort length, byte unit)
    {
        var interval = (TimelineInterval)(unit % 5);
        var from = new DateOnly(1950, 1, 1).AddDays(first);
        var to = from.AddDays(length % 1500);
        var start = BucketCalendar.StartOf(from, interval);
        for (var step = 1; step < BucketCalendar.Count(from, to, interval); step++)
        {
            var next = BucketCalendar.Next(start, interval);
            Assert.Equal(start, BucketCalendar.StartOf(next.AddDays(-1), interval));
            start = next;
        }

        Assert.Equal(BucketCalendar.StartOf(to, interval), start);
    }
}
