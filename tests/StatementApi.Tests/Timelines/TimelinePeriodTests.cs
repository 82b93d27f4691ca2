using System.Globalization;
using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Timelines;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Timelines;

public sealed class TimelinePeriodTests
{
    [Theory]
    [InlineData("2026-03-31", TimelineInterval.Day, 1, "2026-03-31")]
    [InlineData("2026-03-01", TimelineInterval.Day, 30, "2026-01-31")]
    [InlineData("2025-01-01", TimelineInterval.Week, 2, "2024-12-23")]
    [InlineData("2026-03-31", TimelineInterval.Month, 2, "2026-02-01")]
    [InlineData("2026-01-15", TimelineInterval.Quarter, 5, "2025-01-01")]
    [InlineData("2026-01-15", TimelineInterval.Year, 10, "2017-01-01")]
    public void The_last_buckets_reach_back_from_today(string today, TimelineInterval interval, int last, string from)
    {
        var filter = TimelinePeriod.Narrow(new QuoteFilter(), new TimelineOptions { Interval = interval, Last = last }, Day(today));
        Assert.Equal((Day(from), Day(today)), (filter.From, filter.To));
    }

    [Theory]
    [InlineData("2026-03-31T22:30:00Z", "Europe/Berlin", "2026-04-01")]
    [InlineData("2026-01-31T22:30:00Z", "Europe/Berlin", "2026-01-31")]
    [InlineData("2026-01-01T00:30:00Z", "America/New_York", "2025-12-31")]
    [InlineData("2026-01-01T00:30:00Z", "UTC", "2026-01-01")]
    public void Today_is_what_the_calendar_says_there(string now, string zone, string today) =>
        Assert.Equal(Day(today), TimeZones.Today(new StoppedClock(now), TimeZones.Find(zone)!));

    private sealed class StoppedClock(string now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
    }
}
