using StatementApi.Buckets;
using StatementApi.Http.Problems;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Buckets;

public sealed class BucketLimitTests
{
    [Theory]
    [InlineData(TimelineInterval.Day, "2000-01-01", "2026-01-01", "week")]
    [InlineData(TimelineInterval.Day, "1900-01-01", "2026-01-01", "month")]
    [InlineData(TimelineInterval.Week, "1900-01-01", "2026-01-01", "month")]
    [InlineData(TimelineInterval.Month, "1500-01-01", "2026-01-01", "quarter")]
    public void An_interval_that_would_do_is_named(TimelineInterval interval, string from, string to, string longer)
    {
        var refusal = Assert.Throws<ProblemException>(() => BucketLimit.Check(Day(from), Day(to), interval, 4000));
        Assert.Contains($"ask for {longer},", refusal.Problem.Errors[0].Reason);
    }

    [Fact]
    public void As_many_as_allowed_pass() => BucketLimit.Check(Day("2025-01-01"), Day("2025-01-31"), TimelineInterval.Day, 31);
}
