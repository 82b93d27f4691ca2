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
    [InlineData("interval=month&topic=trade&topic=ceasefire")]
    [InlineData("interval=month&topic=ceasefire&topic=trade&actor={vale}")]
    [InlineData("interval=month&topic=ceasefire&topic=trade&actor={vale}&actor={orrin}&by=act")]
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

    [Theory]
    [InlineData("topic=trade&topic=ceasefire", "topic", "3 trade 2 ceasefire 2; 1 trade 1 ceasefire 0")]
    [InlineData("topic=trade&topic=ceasefire&topic=trade&actor={vale}", "actor", "2 Maren Vale 2")]
    [InlineData("topic=trade&topic=ceasefire&actor={vale}&by=topic", "topic", "2 trade 1 ceasefire 2")]
    [InlineData("topic=trade&actor={vale}&actor={harbour}&by=topic", "topic", "1 trade 1; 1 trade 1")]
    [InlineData("topic=trade&by=none", "none", "2; 1")]
    [InlineData("by=act", "act", "4 comment 2 demand 1 deny 1 announce 0; 2 comment 1 demand 0 deny 0 announce 1")]
    [InlineData("by=act&topic=trade&topic=ceasefire", "act", "3 comment 2 demand 1 announce 0; 1 comment 0 demand 0 announce 1")]
    [InlineData("by=act&actor={vale}&actor={orrin}", "act", "3 comment 1 demand 1 deny 1; 1 comment 1 demand 0 deny 0")]
    public async Task Series_stand_side_by_side(string query, string by, string expected)
    {
        var url = $"/api/v1/timelines?{query}".Replace("{vale}", $"{shelf.Vale}").Replace("{orrin}", $"{shelf.Orrin}").Replace("{harbour}", $"{shelf.Harbour}");
        var timeline = await shelf.JsonAsync(url);
        Assert.Equal(by, timeline.GetProperty("by").GetString());
        Assert.Equal(expected, string.Join("; ", timeline.GetProperty("buckets").EnumerateArray().Select(DescribeSeries)));
    }

    [Theory]
    [InlineData("interval=day&last=30", 30)]
    [InlineData("interval=week&last=53&timeZone=Pacific/Kiritimati", 53)]
    [InlineData("interval=year&last=1&timeZone=America/Argentina/Buenos_Aires", 1)]
    public async Task The_last_buckets_end_with_todays(string query, int count)
    {
        var timeline = await shelf.JsonAsync($"/api/v1/timelines?{query}");
        var buckets = timeline.GetProperty("buckets").EnumerateArray().ToList();
        Assert.Equal(count, buckets.Count);
        Assert.True(string.CompareOrdinal(buckets[^1].GetProperty("end").GetString(), timeline.GetProperty("to").GetString()) >= 0);
        Assert.Equal([.. Enumerable.Repeat(true, count - 1), false], buckets.Select(bucket => bucket.GetProperty("complete").GetBoolean()));
    }

    [Fact]
    public async Task The_time_zone_is_told_and_moves_no_statement()
    {
        var there = await shelf.JsonAsync("/api/v1/timelines?interval=day&timeZone=Pacific/Kiritimati");
        var here = await shelf.JsonAsync("/api/v1/timelines?interval=day");
        Assert.Equal("Pacific/Kiritimati", there.GetProperty("timeZone").GetString());
        Assert.Equal("UTC", here.GetProperty("timeZone").GetString());
        Assert.Equal(here.GetProperty("buckets").ToString(), there.GetProperty("buckets").ToString());
    }

    [Fact]
    public async Task Too_many_buckets_are_refused_with_an_interval_that_would_do()
    {
        var problem = await shelf.ProblemAsync("/api/v1/timelines?interval=day&from=1990-01-01&to=2025-01-01");
        Assert.Equal(
            "gives 12785 buckets from 1990-01-01 to 2025-01-01, more than 4000; ask for week, or bring from and to closer together", problem.Reason);
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
    [InlineData("/api/v1/timelines?timeZone=Middle/Earth", 400, "timeZone")]
    [InlineData("/api/v1/timelines?timeZone=../../etc/passwd", 400, "timeZone")]
    [InlineData("/api/v1/timelines?timeZone=W. Europe Standard Time", 400, "timeZone")]
    [InlineData("/api/v1/timelines?zone=UTC", 400, "zone")]
    [InlineData("/api/v1/timelines?by=speaker", 400, "by")]
    [InlineData("/api/v1/timelines?by=actor", 400, "by")]
    [InlineData("/api/v1/timelines?by=topic", 400, "by")]
    [InlineData("/api/v1/timelines?topic=tirade", 400, "topic")]
    [InlineData("/api/v1/timelines?last=0", 400, "last")]
    [InlineData("/api/v1/timelines?last=4001", 400, "last")]
    [InlineData("/api/v1/timelines?last=12&to=2025-01-01", 400, "last")]
    [InlineData("/api/v1/timelines?from=2025-02-01&to=2025-01-01", 400, "from")]
    [InlineData("/api/v1/timelines?interval=day&from=1990-01-01&to=2025-01-01", 400, "interval")]
    [InlineData("/api/v1/timelines?limit=0", 400, "limit")]
    [InlineData("/api/v1/actors/999999/timeline", 404, "")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url);
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }

    private static string DescribeSeries(JsonElement bucket) => string.Join(' ', new[] { bucket.GetProperty("count").GetInt32().ToString() }
        .Concat(SeriesOf(bucket, "actors", "name")).Concat(SeriesOf(bucket, "topics", "topic")).Concat(SeriesOf(bucket, "acts", "act")));

    private static IEnumerable<string> SeriesOf(JsonElement bucket, string list, string name) => bucket.GetProperty(list).EnumerateArray()
        .Select(one => $"{one.GetProperty(name).GetString()} {one.GetProperty("count").GetInt32()}");

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
