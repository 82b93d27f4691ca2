using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Articles;

public sealed class ArticleLifeTests(TestService service) : IClassFixture<TestService>
{
    private const string Story =
        "NORTHPORT, March 3 — Harbour minister Ada Lindqvist said on Monday that the pier would open in June.\n\n"
        + "“We kept our word,” she told reporters. “Nobody else did.”\n";

    [Fact]
    public async Task A_new_article_is_created_at_its_address()
    {
        using var response = await PostAsync(new { title = "Pier", publisher = "Coast Wire", publishedOn = "2026-03-03", text = Story });
        var created = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.EndsWith($"/api/v1/articles/{created.GetProperty("id").GetInt64()}", response.Headers.Location!.ToString());
        Assert.Equal("en", created.GetProperty("language").GetString());
        Assert.Equal(64, created.GetProperty("contentHash").GetString()!.Length);
        Assert.EndsWith("Z", created.GetProperty("ingestedAt").GetString());

        var read = await service.JsonAsync(response.Headers.Location.PathAndQuery);
        Assert.Equal(Story, read.GetProperty("text").GetString());
        Assert.Equal(created.GetProperty("quoteCount").GetInt32(), read.GetProperty("quoteCount").GetInt32());
    }

    [Fact]
    public async Task The_same_text_of_the_same_house_and_day_is_stored_once()
    {
        using var first = await PostAsync(new { title = "One", publisher = "Twice", publishedOn = "2026-03-04", text = Story });
        using var again = await PostAsync(new { title = "Two", publisher = " Twice ", publishedOn = "2026-03-04", text = Story.Replace("\n", "\r\n") });
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());

        using var otherDay = await PostAsync(new { publisher = "Twice", publishedOn = "2026-03-05", text = Story });
        using var otherHouse = await PostAsync(new { publisher = "Thrice", publishedOn = "2026-03-04", text = Story });
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (otherDay.StatusCode, otherHouse.StatusCode));
    }

    [Fact]
    public async Task Twenty_clients_with_the_same_article_at_once_store_it_once()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(_ => PostAsync(new { publisher = "Crowd", publishedOn = "2026-03-06", text = Story })));
        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, responses.Count(response => response.StatusCode == HttpStatusCode.OK));
        Assert.Single((await service.JsonAsync("/api/v1/articles?publisher=Crowd")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Clients_who_bring_in_the_same_new_speaker_at_once_make_one_actor()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => PostAsync(new
        {
            publisher = "Racers",
            text = $"Note {number}.\n\n“The harbour is closed,” said Quillon Vandersteen, the mayor of Northport.",
        })));
        await using var database = service.Database();
        Assert.Equal(1, await database.Actors.CountAsync(actor => actor.FoldedName == "quillon vandersteen"));
    }

    [Fact]
    public async Task Plain_text_takes_its_metadata_from_the_query()
    {
        using var content = new StringContent(Story, Encoding.UTF8, "text/plain");
        using var response = await service.Client.PostAsync("/api/v1/articles?publisher=Plain&publishedOn=2026-03-07&title=A%20b", content);
        var created = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("Plain", created.GetProperty("publisher").GetString());
        Assert.Equal("2026-03-07", created.GetProperty("publishedOn").GetString());
        Assert.Equal("A b", created.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_page_gives_its_article_and_what_it_says_of_itself()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 6).Select(number =>
            $"<p>Harbour minister Ada Lindqvist said on Monday that pier number {number} would open in June, after a winter of repairs and delays.</p>"));
        var html = "<html lang=\"en\"><head><title>Piers open</title><meta property=\"og:site_name\" content=\"Page Wire\"></head>"
            + $"<body><nav><a href=\"/a\">Home</a> <a href=\"/b\">Sport</a></nav><article><h1>Piers open</h1>{paragraphs}</article></body></html>";
        using var response = await PostAsync(new { html, publishedOn = "2026-03-03" });
        var created = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("Piers open", created.GetProperty("title").GetString());
        Assert.Equal("Page Wire", created.GetProperty("publisher").GetString());

        var text = (await service.JsonAsync(response.Headers.Location!.PathAndQuery)).GetProperty("text").GetString()!;
        Assert.Contains("pier number 6", text);
        Assert.DoesNotContain("Sport", text);
        Assert.DoesNotContain("<p>", text);
        Assert.True(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= 6, text);
    }

    [Fact]
    public async Task Deleting_takes_runs_and_quotes_along_but_no_actor()
    {
        using var created = await PostAsync(new { publisher = "Gone", publishedOn = "2026-03-08", text = Story });
        var address = created.Headers.Location!.PathAndQuery;
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        await using var database = service.Database();
        var actors = await database.Actors.CountAsync();
        Assert.NotEqual(0, await database.Quotes.CountAsync(quote => quote.ArticleId == id));

        using var deleted = await service.Client.DeleteAsync(address);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var gone = await service.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(0, await database.Quotes.CountAsync(quote => quote.ArticleId == id));
        Assert.Equal(0, await database.Runs.CountAsync(run => run.ArticleId == id));
        Assert.Equal(actors, await database.Actors.CountAsync());

        using var again = await PostAsync(new { publisher = "Gone", publishedOn = "2026-03-08", text = Story });
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
    }

    [Fact]
    public async Task A_known_tag_answers_304_and_another_412()
    {
        using var created = await PostAsync(new { publisher = "Tagged", publishedOn = "2026-03-09", text = Story });
        var address = created.Headers.Location!.PathAndQuery;
        using var read = await service.Client.GetAsync(address);
        var tag = read.Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, (await SendAsync(HttpMethod.Get, address, headers => headers.IfNoneMatch.Add(tag))).StatusCode);
        Assert.Equal(
            HttpStatusCode.OK,
            (await SendAsync(HttpMethod.Get, address, headers => headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\"")))).StatusCode);
        Assert.Equal(
            HttpStatusCode.PreconditionFailed,
            (await SendAsync(HttpMethod.Delete, address, headers => headers.IfMatch.Add(new EntityTagHeaderValue("\"other\"")))).StatusCode);
        Assert.Equal(
            HttpStatusCode.PreconditionFailed,
            (await SendAsync(HttpMethod.Delete, address, headers => headers.TryAddWithoutValidation("If-Match", tag.Tag.Trim('"')))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, address, headers => headers.IfMatch.Add(tag))).StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, Action<HttpRequestHeaders> headers)
    {
        using var request = new HttpRequestMessage(method, url);
        headers(request.Headers);
        return await service.Client.SendAsync(request);
    }

    private Task<HttpResponseMessage> PostAsync(object article) => service.Client.PostAsJsonAsync("/api/v1/articles", article);
}
