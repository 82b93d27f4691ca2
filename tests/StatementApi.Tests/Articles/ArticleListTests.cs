using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Articles;

public sealed class ArticleListTests(ArticleListTests.Shelf shelf) : IClassFixture<ArticleListTests.Shelf>
{
    /// <summary>Dated, undated and same-day articles of two houses.</summary>
    public sealed class Shelf : TestService
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            string?[] days = ["2026-01-05", null, "2026-01-07", "2026-01-05", null, "2026-01-06", "2026-01-07"];
            await InsertAsync(days.Select((day, number) => TestData.Article(day, number % 2 == 0 ? "Even" : "Odd")));
        }
    }

    [Theory]
    [InlineData("", "7 3 6 4 1 5 2")]
    [InlineData("publisher=Odd", "6 4 2")]
    [InlineData("from=2026-01-06", "7 3 6")]
    [InlineData("to=2026-01-06", "6 4 1")]
    [InlineData("from=2026-01-06&to=2026-01-06", "6")]
    [InlineData("publisher=odd", "")]
    [InlineData("ingestedSince=1970-01-01T00:00:00Z", "7 3 6 4 1 5 2")]
    [InlineData("ingestedSince=1970-01-01T00:00:01%2B00:00", "")]
    public async Task Latest_day_first_then_latest_in_and_undated_last(string query, string ids)
    {
        foreach (var limit in new[] { 1, 2, 3, 200 })
        {
            var items = await shelf.AllAsync("/api/v1/articles?" + query, limit);
            Assert.Equal(ids, string.Join(' ', items.Select(item => item.GetProperty("id").GetInt64())));
        }
    }

    [Fact]
    public async Task A_cursor_is_bound_to_its_filters()
    {
        var next = (await shelf.JsonAsync("/api/v1/articles?publisher=Even&limit=1")).GetProperty("next").GetString()!;
        Assert.StartsWith("http://localhost/api/v1/articles?publisher=Even&limit=1&cursor=", next);
        Assert.Equal((400, "cursor", "was altered, or belongs to a request with other filters"), await shelf.ProblemAsync(next.Replace("Even", "Odd")));
        Assert.Equal(400, (await shelf.ProblemAsync(next[..^4] + (next.EndsWith("AAAA") ? "BBBB" : "AAAA"))).Status);
        Assert.Equal(3, (await shelf.JsonAsync(next.Replace("limit=1", "limit=50"))).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Links_are_right_behind_a_proxy()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/articles?limit=1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "news.example.org");
        request.Headers.Add("X-Forwarded-Prefix", "/statements");
        using var response = await shelf.Client.SendAsync(request);
        Assert.Contains("\"next\":\"https://news.example.org/statements/api/v1/articles?limit=1&cursor=", await response.Content.ReadAsStringAsync());
    }
}
