using System.Net;
using System.Net.Http.Headers;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Http.Answers;

/// <summary>What is kept is the answer to that request and to no other.</summary>
public sealed class KeptAnswerTests(KeptAnswerTests.Shelf shelf) : IClassFixture<KeptAnswerTests.Shelf>
{
    private const string Origin = "https://dashboard.example";

    public static TheoryData<string> Different => new(
        "/api/v1/quotes",
        "/api/v1/quotes?limit=2",
        "/api/v1/quotes?limit=2&sort=statedOn",
        "/api/v1/quotes?limit=2&select=id",
        "/api/v1/quotes?limit=2&select=text",
        "/api/v1/quotes?limit=2&facets=act",
        "/api/v1/quotes?limit=2&offsetUnit=codePoint",
        "/api/v1/quotes?q=one",
        "/api/v1/quotes?actor=1",
        "/api/v1/quotes?actor=1&actor=2",
        "/api/v1/actors/1/quotes",
        "/api/v1/articles",
        "/api/v1/articles/1/quotes",
        "/api/v1/actors",
        "/api/v1/topics",
        "/api/v1/topics/trade/actors",
        "/api/v1/actors/1/topics",
        "/api/v1/actors/1/relations",
        "/api/v1/actors/1/topics/trade/positions",
        "/api/v1/timelines?actor=1",
        "/api/v1/timelines?actor=1&actor=2",
        "/api/v1/timelines?actor=2&actor=1",
        "/api/v1/actors/1/timeline");

    [Theory]
    [MemberData(nameof(Different))]
    public async Task An_answer_is_kept_apart_from_all_others(string url)
    {
        using var first = await GetAsync(url);
        using var made = await GetAsync(url);
        using var kept = await GetAsync(url);
        Assert.Equal((null, null), (first.Headers.Age, made.Headers.Age));
        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(made.Content.Headers.ContentType, kept.Content.Headers.ContentType);
        Assert.Equal(await made.Content.ReadAsStringAsync(), await kept.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task In_what_order_parameters_are_named_does_not_matter()
    {
        using var first = await GetAsync("/api/v1/quotes?minConfidence=0.1&thoughts=true&limit=3");
        using var made = await GetAsync("/api/v1/quotes?thoughts=true&minConfidence=0.1&LIMIT=3");
        using var kept = await GetAsync("/api/v1/quotes?Limit=3&thoughts=true&minConfidence=0.1");
        Assert.NotNull(kept.Headers.Age);
    }

    [Fact]
    public async Task Pages_are_kept_by_their_cursors_and_wrong_cursors_are_refused()
    {
        const string First = "/api/v1/quotes?minConfidence=0.2&limit=1";
        var next = (await shelf.JsonAsync(First)).GetProperty("next").GetString()!;
        await shelf.JsonAsync(next);
        var second = await shelf.JsonAsync(next);
        using var kept = await GetAsync(next);
        Assert.NotNull(kept.Headers.Age);
        Assert.Equal(second.GetRawText(), await kept.Content.ReadAsStringAsync());
        var cursor = next[(next.IndexOf("cursor=", StringComparison.Ordinal) + 7)..];
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal((400, "cursor"), await RefusalAsync($"/api/v1/quotes?minConfidence=0.3&limit=1&cursor={cursor}"));
            Assert.Equal((400, "cursor"), await RefusalAsync($"{First}&cursor={cursor[..^2]}AA"));
        }
    }

    [Theory]
    [InlineData("/api/v1/quotes?limit=0", 400)]
    [InlineData("/api/v1/quotes?mood=good", 400)]
    [InlineData("/api/v1/quotes?actor=4711", 400)]
    [InlineData("/api/v1/actors/4711/quotes", 404)]
    public async Task Refusals_are_not_kept_and_have_no_tag(string url, int status)
    {
        for (var time = 0; time < 3; time++)
        {
            using var refused = await GetAsync(url);
            Assert.Equal((status, null, null), ((int)refused.StatusCode, refused.Headers.Age, refused.Headers.ETag));
        }
    }

    [Theory]
    [InlineData("/api/v1/quotes?limit=4")]
    [InlineData("/api/v1/timelines?actor=2")]
    public async Task Who_has_the_answer_is_told_so_until_something_is_written(string url)
    {
        using var first = await GetAsync(url);
        using var made = await GetAsync(url);
        Assert.Equal(first.Headers.ETag, made.Headers.ETag);
        var tag = first.Headers.ETag!;
        using var same = await GetAsync(url, tag);
        using var other = await GetAsync(url + "&thoughts=true", tag);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, other.StatusCode));
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, same.Headers.ETag);
        await shelf.InsertAsync([Quote(Article("2025-03-10"), null, "one more")]);
        using var changed = await GetAsync(url, tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task A_date_is_no_proof_of_having_the_answer()
    {
        const string Url = "/api/v1/quotes?limit=5";
        await GetAsync(Url);
        await GetAsync(Url);
        using var request = new HttpRequestMessage(HttpMethod.Get, Url) { Headers = { IfModifiedSince = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero) } };
        using var again = await shelf.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Head_has_what_get_has_but_the_body()
    {
        const string Url = "/api/v1/quotes?limit=6";
        await GetAsync(Url);
        using var get = await GetAsync(Url);
        for (var time = 0; time < 3; time++)
        {
            using var head = await shelf.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Url));
            Assert.Equal((get.StatusCode, get.Headers.ETag), (head.StatusCode, head.Headers.ETag));
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        }
    }

    [Fact]
    public async Task Media_types_that_cannot_be_answered_are_refused_nevertheless()
    {
        const string Url = "/api/v1/quotes?limit=7";
        await GetAsync(Url);
        using var json = await GetAsync(Url);
        using var request = new HttpRequestMessage(HttpMethod.Get, Url) { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("text/csv") } } };
        using var csv = await shelf.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, csv.StatusCode);
    }

    [Fact]
    public async Task Links_lead_where_the_client_came_from()
    {
        foreach (var host in new[] { "one.example", "two.example", "one.example", "two.example", "one.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/quotes?limit=1");
            request.Headers.Add("X-Forwarded-Host", host);
            request.Headers.Add("X-Forwarded-Proto", "https");
            using var response = await shelf.Client.SendAsync(request);
            Assert.Contains($"\"next\":\"https://{host}/", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Browsers_of_known_origins_alone_may_read_it_kept_or_not()
    {
        foreach (var (origin, allowed) in new[] { (null, null), (Origin, Origin), ("https://elsewhere.example", null), (Origin, Origin), (null, null) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/quotes?limit=8");
            request.Headers.Add("Origin", origin is null ? [] : [origin]);
            using var response = await shelf.Client.SendAsync(request);
            Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null);
        }
    }

    private Task<HttpResponseMessage> GetAsync(string url, EntityTagHeaderValue? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return shelf.Client.SendAsync(request);
    }

    private async Task<(int Status, string Field)> RefusalAsync(string url)
    {
        var (status, field, _) = await shelf.ProblemAsync(url);
        return (status, field);
    }

    /// <summary>A service with two speakers, which browsers of one origin may ask.</summary>
    public sealed class Shelf() : TestService("", host => host.UseSetting("Cors:Origins:0", Origin))
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var (vale, orrin) = (Actor("Maren Vale"), Actor("Tomas Orrin"));
            var article = Article("2025-03-10");
            await InsertAsync([.. Enumerable.Range(0, 12).Select(number =>
                Quote(article, number % 2 == 0 ? vale : orrin, $"number {number} of one", topics: ["trade"], mentions: [number % 2 == 0 ? orrin : vale]))]);
        }
    }
}
