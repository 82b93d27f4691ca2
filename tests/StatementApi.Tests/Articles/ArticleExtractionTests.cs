using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Articles;

public sealed class ArticleExtractionTests(TestService service) : IClassFixture<TestService>
{
    private const string Story =
        "NORTHPORT, March 3 — Harbour minister Ada Lindqvist said on Monday that the pier would open in June.\n\n"
        + "“We kept our word,” she told reporters. “Nobody else did.”\n\n"
        + "Mayor Quillon Vandersteen said that Lindqvist had promised him that the bridge would follow.\n";

    [Fact]
    public async Task A_second_run_that_finds_the_same_keeps_every_quote()
    {
        var id = await StoreAsync("Same");
        var before = await IdsAsync($"/api/v1/articles/{id}/quotes");
        using var response = await ExtractAgainAsync(id);
        var run = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.EndsWith($"/api/v1/articles/{id}/extractions/{run.GetProperty("id").GetInt64()}", response.Headers.Location!.ToString());
        Assert.Equal((0, 0), (run.GetProperty("addedCount").GetInt32(), run.GetProperty("supersededCount").GetInt32()));
        Assert.Equal(before.Count, run.GetProperty("quoteCount").GetInt32());
        Assert.Equal(before, await IdsAsync($"/api/v1/articles/{id}/quotes"));
    }

    [Fact]
    public async Task A_quote_that_says_the_same_keeps_its_identity_and_gets_the_new_confidence()
    {
        var id = await StoreAsync("Confidence");
        var before = await IdsAsync($"/api/v1/articles/{id}/quotes");
        var confidence = (await service.JsonAsync($"/api/v1/quotes/{before[0]}")).GetProperty("confidence").GetDouble();
        await ChangeAsync(before[0], quote => (quote.Method, quote.Confidence, quote.Position) = ("earlier", 0.0123, 9999));
        using (await ExtractAgainAsync(id))
        {
            Assert.Equal(before, await IdsAsync($"/api/v1/articles/{id}/quotes"));
            var after = await service.JsonAsync($"/api/v1/quotes/{before[0]}");
            Assert.Equal(confidence, after.GetProperty("confidence").GetDouble());
            Assert.NotEqual("earlier", after.GetProperty("method").GetString());
        }
    }

    [Fact]
    public async Task Runs_are_listed_latest_first_and_only_the_latest_is_current()
    {
        var id = await StoreAsync("Runs");
        using (await ExtractAgainAsync(id))
        using (await ExtractAgainAsync(id))
        {
            var runs = (await service.JsonAsync($"/api/v1/articles/{id}/extractions")).GetProperty("items").EnumerateArray().ToList();
            Assert.Equal([true, false, false], runs.Select(run => run.GetProperty("isCurrent").GetBoolean()));
            Assert.Equal(runs.OrderByDescending(run => run.GetProperty("id").GetInt64()).Select(Id), runs.Select(Id));
            var page = await service.JsonAsync($"/api/v1/articles/{id}/extractions?limit=2");
            var rest = await service.JsonAsync(new Uri(page.GetProperty("next").GetString()!).PathAndQuery);
            Assert.Equal(Id(runs[2]), Id(Assert.Single(rest.GetProperty("items").EnumerateArray())));
        }
    }

    [Fact]
    public async Task A_quote_that_is_found_otherwise_gets_a_successor_and_stays_readable_in_its_run()
    {
        var id = await StoreAsync("Otherwise");
        var before = await IdsAsync($"/api/v1/articles/{id}/quotes");
        var first = Id((await service.JsonAsync($"/api/v1/articles/{id}/extractions")).GetProperty("items")[0]);
        await ChangeAsync(before[1], quote => quote.CueLemma = "earlier");

        using var response = await ExtractAgainAsync(id);
        var run = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((1, 1), (run.GetProperty("addedCount").GetInt32(), run.GetProperty("supersededCount").GetInt32()));
        var after = await IdsAsync($"/api/v1/articles/{id}/quotes");
        Assert.Equal(before.Count, after.Count);
        Assert.Equal([before[0], .. before.Skip(2)], after.Where(before.Contains));
        Assert.Equal(before, await IdsAsync($"/api/v1/articles/{id}/extractions/{first}/quotes"));
        Assert.Equal(after, await IdsAsync($"/api/v1/articles/{id}/extractions/{Id(run)}/quotes"));
        Assert.Equal(1, Array.IndexOf([.. after], after.Except(before).Single()));
    }

    [Fact]
    public async Task What_lies_within_a_changed_quote_follows_its_successor()
    {
        var id = await StoreAsync("Nested");
        var quotes = (await service.JsonAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items").EnumerateArray().ToList();
        var inner = quotes.Single(quote => quote.GetProperty("parentQuoteId").ValueKind == JsonValueKind.Number);
        await ChangeAsync(inner.GetProperty("parentQuoteId").GetInt64(), quote => quote.CueLemma = "earlier");

        using (await ExtractAgainAsync(id))
        {
            var after = (await service.JsonAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items").EnumerateArray().ToList();
            var child = after.Single(quote => quote.GetProperty("parentQuoteId").ValueKind == JsonValueKind.Number);
            Assert.DoesNotContain(child.GetProperty("parentQuoteId").GetInt64(), quotes.Select(Id));
            Assert.Contains(child.GetProperty("parentQuoteId").GetInt64(), after.Select(Id));
        }
    }

    [Theory]
    [InlineData(ReviewStatus.Confirmed, "confirmed")]
    [InlineData(ReviewStatus.Rejected, "rejected")]
    public async Task What_a_person_said_passes_on_to_the_successor(ReviewStatus status, string shown)
    {
        var id = await StoreAsync($"Review {shown}");
        var before = await IdsAsync($"/api/v1/articles/{id}/quotes");
        await ChangeAsync(before[0], quote => (quote.CueLemma, quote.Review) = ("earlier", status));
        using (await ExtractAgainAsync(id))
        {
            var successor = (await service.JsonAsync($"/api/v1/articles/{id}/quotes")).GetProperty("items")[0];
            Assert.NotEqual(before[0], Id(successor));
            Assert.Equal(shown, successor.GetProperty("review").GetProperty("status").GetString());
        }
    }

    [Fact]
    public async Task The_counts_of_an_actor_count_each_statement_once_whatever_the_number_of_runs()
    {
        var id = await StoreAsync("Counts");
        var before = await IdsAsync($"/api/v1/articles/{id}/quotes");
        var speaker = await SpeakerAsync(before[0]);
        var count = (await service.JsonAsync($"/api/v1/actors/{speaker}")).GetProperty("quoteCount").GetInt32();
        await ChangeAsync(before[0], quote => quote.CueLemma = "earlier");
        using (await ExtractAgainAsync(id))
        {
            Assert.Equal(count, (await service.JsonAsync($"/api/v1/actors/{speaker}")).GetProperty("quoteCount").GetInt32());
        }
    }

    [Fact]
    public async Task An_article_with_several_runs_is_deleted_whole()
    {
        var id = await StoreAsync("Gone after runs");
        await ChangeAsync((await IdsAsync($"/api/v1/articles/{id}/quotes"))[0], quote => quote.CueLemma = "earlier");
        using (await ExtractAgainAsync(id))
        using (var deleted = await service.Client.DeleteAsync($"/api/v1/articles/{id}"))
        {
            Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
            await using var database = service.Database();
            Assert.Equal(0, await database.Quotes.CountAsync(quote => quote.ArticleId == id));
            Assert.Equal(0, await database.Runs.CountAsync(run => run.ArticleId == id));
        }
    }

    [Theory]
    [InlineData("POST", "/api/v1/articles/987654/extractions")]
    [InlineData("GET", "/api/v1/articles/987654/extractions")]
    [InlineData("GET", "/api/v1/articles/987654/extractions/1")]
    [InlineData("GET", "/api/v1/articles/987654/extractions/1/quotes")]
    public async Task What_is_not_there_is_a_problem_that_names_it(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await service.Client.SendAsync(request);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.StartsWith("There is no ", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_run_is_read_only_beneath_its_own_article()
    {
        var one = await StoreAsync("One's own");
        var other = await StoreAsync("Another's");
        var run = Id((await service.JsonAsync($"/api/v1/articles/{one}/extractions")).GetProperty("items")[0]);
        using var response = await service.Client.GetAsync($"/api/v1/articles/{other}/extractions/{run}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static long Id(JsonElement item) => item.GetProperty("id").GetInt64();

    private async Task<long> StoreAsync(string publisher)
    {
        using var response = await service.Client.PostAsJsonAsync("/api/v1/articles", new { publisher, publishedOn = "2026-03-03", text = Story });
        return Id(await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private Task<HttpResponseMessage> ExtractAgainAsync(long id) => service.Client.PostAsync($"/api/v1/articles/{id}/extractions", null);

    private async Task<List<long>> IdsAsync(string address) =>
        [.. (await service.JsonAsync(address)).GetProperty("items").EnumerateArray().Select(Id)];

    private async Task<long> SpeakerAsync(long quote) =>
        (await service.JsonAsync($"/api/v1/quotes/{quote}")).GetProperty("speaker").GetProperty("actor").GetProperty("id").GetInt64();

    /// <summary>Makes a stored quote what an earlier version of the analysis might have found.</summary>
    private async Task ChangeAsync(long id, Action<Quote> change)
    {
        await using var database = service.Database();
        var quote = await database.Quotes.AsTracking().SingleAsync(stored => stored.Id == id);
        change(quote);
        await database.SaveChangesAsync();
    }
}
