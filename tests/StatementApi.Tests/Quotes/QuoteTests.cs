using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace StatementApi.Tests.Quotes;

public sealed class QuoteTests(QuoteShelf shelf) : IClassFixture<QuoteShelf>
{
    [Fact]
    public async Task A_quote_shows_who_said_what_to_whom_about_what_and_when()
    {
        var quote = await shelf.JsonAsync($"/api/v1/quotes/{await IdAsync('a')}");
        Assert.Equal(
            [
                "id", "articleId", "type", "text", "content", "cue", "act", "speaker", "addressees", "mentions", "topics", "keyPhrases", "statedOn",
                "parentQuoteId", "method", "confidence", "review",
            ],
            quote.EnumerateObject().Select(member => member.Name));
        Assert.Equal(shelf.Article, quote.GetProperty("articleId").GetInt64());
        Assert.Equal("direct", quote.GetProperty("type").GetString());
        Assert.Equal("demand", quote.GetProperty("act").GetString());
        Assert.Equal(shelf.Vale, quote.GetProperty("speaker").GetProperty("actor").GetProperty("id").GetInt64());
        Assert.Equal(3, quote.GetProperty("addressees").GetArrayLength());
        Assert.Equal("2025-03-09", quote.GetProperty("statedOn").GetProperty("date").GetString());
        Assert.Equal("unreviewed", quote.GetProperty("review").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("cue").ValueKind);
    }

    [Fact]
    public async Task A_quote_shows_whom_it_mentions_in_text_order()
    {
        var mentions = (await shelf.JsonAsync($"/api/v1/quotes/{await IdAsync('f')}")).GetProperty("mentions").EnumerateArray().ToList();
        Assert.Equal([shelf.Harbour, shelf.Vale], mentions.Select(one => one.GetProperty("actor").GetProperty("id").GetInt64()));
        Assert.Equal("f", mentions[0].GetProperty("mention").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_client_that_has_the_quote_is_answered_304()
    {
        var url = $"/api/v1/quotes/{await IdAsync('b')}";
        using var first = await shelf.Client.GetAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await shelf.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task A_quote_that_a_later_run_dropped_is_still_readable() =>
        Assert.Equal("z old words about ports", (await shelf.JsonAsync($"/api/v1/quotes/{await IdAsync('z')}")).GetProperty("text").GetString());

    [Theory]
    [InlineData("/api/v1/quotes/999999", 404)]
    [InlineData("/api/v1/quotes/first", 404)]
    [InlineData("/api/v1/quotes/1?offsetUnit=byte", 400)]
    public async Task What_is_not_there_is_a_problem(string url, int status) => Assert.Equal(status, (await shelf.ProblemAsync(url)).Status);

    private async Task<long> IdAsync(char name)
    {
        await using var database = shelf.Database();
        return await database.Quotes.Where(quote => quote.Text.StartsWith(name.ToString())).Select(quote => quote.Id).SingleAsync();
    }
}
