using System.Text.Json;
using StatementApi.Tests.Hosting;
using StatementApi.Tests.Quotes;

namespace StatementApi.Tests.Timelines;

public sealed class TimelineTests(QuoteShelf shelf) : IClassFixture<QuoteShelf>
{
    [Theory]
    [InlineData("interval=month", "2025-03-01/2025-03-31 4; 2025-04-01/2025-04-30 2")]
    [InlineData("interval=year", "2025-01-01/2025-12-31 6")]
    [InlineData("interval=quarter&from=2024-12-31&to=2025-04-01", "2024-10-01/2024-12-31 0; 2025-01-01/2025-03-31 4; 2025-04-01/2025-06-30 1")]
    [InlineData("interval=week", "2025-03-03/2025-03-09 2; 2025-03-10/2025-03-16 2; 2025-03-17/2025-03-23 0; 2025-03-24/2025-03-30 0; 2025-03-31/2025-04-06 2")]
    [InlineData("interval=day&to=2025-03-10", "2025-03-09/2025-03-09 2; 2025-03-10/2025-03-10 2")]
    [InlineData("interval=month&topic=trade", "2025-03-01/2025-03-31 2; 2025-04-01/2025-04-30 1")]
    [InlineData("interval=month&q=ceasefire", "2025-03-01/2025-03-31 2")]
    [InlineData("interval=month&act=think", "2025-04-01/2025-04-30 1")]
    [InlineData("interval=year&q=nowhere", "")]
    [InlineData("interval=year&q=nowhere&from=2024-06-01", "2024-01-01/2024-12-31 0")]
    [InlineData("interval=year&from=2030-01-01", "2030-01-01/2030-12-31 0")]
    public async Task Buckets_cover_the_period_without_gaps(string query, string expected)
    {
        var timeline = await shelf.JsonAsync($"/api/v1/timelines?{query}");
        Assert.Equal(expected, string.Join("; ", timeline.GetProperty("buckets").EnumerateArray().Select(Describe)));
    }

    [Theory]
    [InlineData("interval=week")]
    [InlineData("interval=day&thoughts=true")]
    [InlineData("interval=month&from=2025-03-10")]
    [InlineData("interval=month&topic=trade")]
    [InlineData("interval=month&actor={vale}&actor={orrin}")]
    public async Task The_counts_add_up_to_the_quotes_reached_by_paging(string query)
    {
        var url = $"/api/v1/timelines?{query}".Replace("{vale}", $"{shelf.Vale}").Replace("{orrin}", $"{shelf.Orrin}");
        var counted = (await shelf.JsonAsync(url)).GetProperty("buckets").EnumerateArray().Sum(bucket => bucket.GetProperty("count").GetInt32());
        var items = await shelf.AllAsync(url, 2);
        Assert.Equal(counted, items.Count);
        var dates = items.ConvertAll(item => item.GetProperty("date").GetString());
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetInt64()).Distinct().Count());
    }

    [Fact]
    public async Task Actors_stand_side_by_side_with_zeros()
    {
        var timeline = await shelf.JsonAsync($"/api/v1/timelines?actor={shelf.Harbour}&actor={shelf.Orrin}&actor={shelf.Harbour}");
        Assert.Equal(
            ["Harbour Office 0, Tomas Orrin 1", "Harbour Office 1, Tomas Orrin 1"],
            timeline.GetProperty("buckets").EnumerateArray().Select(bucket => string.Join(", ", bucket.GetProperty("actors").EnumerateArray()
                .Select(actor => $"{actor.GetProperty("name").GetString()} {actor.GetProperty("count").GetInt32()}"))));
        Assert.Equal("month", timeline.GetProperty("interval").GetString());
        Assert.Equal("2025-03-09", timeline.GetProperty("from").GetString());
        Assert.Equal("2025-04-02", timeline.GetProperty("to").GetString());
    }

    [Fact]
    public async Task A_quote_says_what_its_place_on_the_timeline_rests_on()
    {
        var items = (await shelf.JsonAsync($"/api/v1/actors/{shelf.Vale}/timeline")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            ["a 2025-03-09 text", "b 2025-03-10 publication"],
            items.Select(item => $"{item.GetProperty("text").GetString()![0]} {item.GetProperty("date").GetString()} {item.GetProperty("datedBy").GetString()}"));
    }

    [Theory]
    [InlineData("/api/v1/timelines?actor=999999", 400, "actor")]
    [InlineData("/api/v1/timelines?interval=decade", 400, "interval")]
    [InlineData("/api/v1/timelines?timezone=UTC", 400, "timezone")]
    [InlineData("/api/v1/timelines?from=2025-02-01&to=2025-01-01", 400, "from")]
    [InlineData("/api/v1/timelines?interval=day&from=1990-01-01&to=2025-01-01", 400, "interval")]
    [InlineData("/api/v1/timelines?limit=0", 400, "limit")]
    [InlineData("/api/v1/actors/999999/timeline", 404, "")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url);
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }

    private static string Describe(JsonElement bucket) =>
        $"{bucket.GetProperty("start").GetString()}/{bucket.GetProperty("end").GetString()} {bucket.GetProperty("count").GetInt32()}";
}

public sealed class EmptyTimelineTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Without_data_a_timeline_is_empty()
    {
        var timeline = await service.JsonAsync("/api/v1/timelines");
        Assert.Equal(0, timeline.GetProperty("buckets").GetArrayLength());
        Assert.Equal(0, timeline.GetProperty("items").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, timeline.GetProperty("from").ValueKind);
        Assert.Equal(JsonValueKind.Null, timeline.GetProperty("next").ValueKind);
    }
}
