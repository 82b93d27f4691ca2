using System.Net;
using System.Text;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Articles;

/// <summary>Every refusal names the field and the reason, and stores nothing.</summary>
public sealed class BadInputTests(TestService service) : IClassFixture<TestService>
{
    private const string Text = "\"text\":\"It rained, he said.\"";

    public static TheoryData<string, int, string, string> Bodies => new()
    {
        { "{}", 400, "text", "required" },
        { """{"text":""}""", 400, "text", "empty" },
        { """{"text":" \n\t "}""", 400, "text", "empty" },
        { """{"text":"\u200b \u200d\u2060"}""", 400, "text", "empty" },
        { """{"text":null}""", 400, "text", "required" },
        { """{"text":"a","html":"<p>b</p>"}""", 400, "text", "together" },
        { """{"html":"  "}""", 400, "html", "empty" },
        { """{"html":"<html><body></body></html>"}""", 400, "html", "no text" },
        { """{"html":"<nav><a href='/'>Home</a> <a href='/w'>World</a></nav>"}""", 400, "html", "no text" },
        { """{"text":"a\u0000b"}""", 400, "text", "NUL" },
        { """{"text":"a\ud83db"}""", 400, "text", "surrogate" },
        { """{"text":"a\ude00b"}""", 400, "text", "surrogate" },
        { """{"text":"a","title":"\ud83d"}""", 400, "title", "surrogate" },
        { """{"text":"a","publisher":"x\u0000"}""", 400, "publisher", "NUL" },
        { """{"text":7}""", 400, "text", "must be a string" },
        { """{"text":["a"]}""", 400, "text", "must be a string" },
        { """{"text":"a","publishedOn":"1246-05-01"}""", 400, "publishedOn", "1900-01-01" },
        { """{"text":"a","publishedOn":"9999-12-31"}""", 400, "publishedOn", "tomorrow" },
        { """{"text":"a","publishedOn":"2026-02-30"}""", 400, "publishedOn", "yyyy-MM-dd" },
        { """{"text":"a","publishedOn":"29/12/2025"}""", 400, "publishedOn", "yyyy-MM-dd" },
        { """{"text":"a","publishedOn":20251229}""", 400, "publishedOn", "yyyy-MM-dd" },
        { """{"text":"a","url":"ftp://example.org/a"}""", 400, "url", "http" },
        { """{"text":"a","url":"news"}""", 400, "url", "http" },
        { """{"text":"a","language":"!"}""", 400, "language", "language tag" },
        { """{"text":"a","language":"en\n"}""", 400, "language", "language tag" },
        { """{"html":"<html lang='fr_FR'><body><p>Il pleut. Il neige.</p></body></html>"}""", 422, "language", "English" },
        { """{"text":"a","language":"fr"}""", 422, "language", "English" },
        { """{"text":"a","language":"de-CH"}""", 422, "language", "English" },
        { """{"text":"a","autor":"b"}""", 400, "autor", "not a member" },
        { """{"text":"a","Text":"b"}""", 400, "Text", "not a member" },
        { """{"text":"a","text":"b"}""", 400, "text", "twice" },
        { """{"text":"a" """, 400, "body", "well-formed" },
        { """{"text":"a",}""", 400, "body", "well-formed" },
        { "[]", 400, "body", "type" },
        { "null", 400, "body", "null" },
        { "\"text\"", 400, "body", "type" },
        { "", 400, "body", "empty" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_wrong_body_is_refused_by_field(string body, int status, string field, string reason)
    {
        using var response = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes(body), "application/json");
        await AssertRefusedAsync(response, status, field, reason);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_dry_run_refuses_what_taking_in_refuses(string body, int status, string field, string reason)
    {
        using var response = await PostAsync("/api/v1/extractions", Encoding.UTF8.GetBytes(body), "application/json");
        await AssertRefusedAsync(response, status, field, reason);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task Bytes_that_are_not_utf8_are_refused(string type)
    {
        byte[] body = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}"u8];
        using var response = await PostAsync("/api/v1/articles", body, type);
        await AssertRefusedAsync(response, 400, "body", "not UTF-8");
    }

    [Theory]
    [InlineData("", "body")]
    [InlineData("  \n ", "text")]
    [InlineData("\uFEFF", "text")]
    [InlineData("\u200B\u200E", "text")]
    public async Task Empty_plain_text_is_refused(string text, string field)
    {
        using var response = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes(text), "text/plain");
        await AssertRefusedAsync(response, 400, field, "is empty");
    }

    [Theory]
    [InlineData("publishedOn=1246-05-01", "publishedOn", "1900-01-01")]
    [InlineData("publishedOn=soon", "publishedOn", "yyyy-MM-dd")]
    [InlineData("author=x", "author", "not a parameter")]
    [InlineData("title=a&title=b", "title", "more than once")]
    public async Task Wrong_metadata_of_plain_text_are_refused(string query, string field, string reason)
    {
        using var response = await PostAsync("/api/v1/articles?" + query, "Fine, he said."u8.ToArray(), "text/plain");
        await AssertRefusedAsync(response, 400, field, reason);
    }

    [Fact]
    public async Task Metadata_in_the_query_of_json_are_refused()
    {
        using var response = await PostAsync("/api/v1/articles?title=a", Encoding.UTF8.GetBytes($"{{{Text}}}"), "application/json");
        await AssertRefusedAsync(response, 400, "query", "body");
    }

    [Fact]
    public async Task A_page_nested_beyond_reason_is_refused()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000));
        using var response = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes($$"""{"html":"{{html}}"}"""), "application/json");
        await AssertRefusedAsync(response, 400, "html", "nests more than 256");
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("text/html")]
    public async Task Another_content_type_is_refused(string type)
    {
        using var response = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes($"{{{Text}}}"), type);
        await AssertRefusedAsync(response, 415, "", "");
    }

    [Theory]
    [InlineData(1024 * 1024 + 1, 'a')]
    [InlineData(600_000, 'é')]
    [InlineData(9 * 1024 * 1024, 'a')]
    public async Task A_text_over_1_MiB_is_too_large(int length, char letter)
    {
        var text = new string(letter, length);
        using var plain = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes(text), "text/plain");
        await AssertRefusedAsync(plain, 413, null, "larger");
        using var json = await PostAsync("/api/v1/articles", Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}"""), "application/json");
        await AssertRefusedAsync(json, 413, null, "larger");
    }

    [Theory]
    [InlineData("limit=0", "limit", "between 1 and 200")]
    [InlineData("limit=10000", "limit", "between 1 and 200")]
    [InlineData("limit=-1", "limit", "between 1 and 200")]
    [InlineData("limit=ten", "limit", "whole number")]
    [InlineData("cursor=!!", "cursor", "not a cursor")]
    [InlineData("cursor=AAAA", "cursor", "not a cursor")]
    [InlineData("cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "cursor", "altered")]
    [InlineData("from=2026-02-01&to=2026-01-01", "from", "after to")]
    [InlineData("from=1246-01-01", "from", "1900-01-01")]
    [InlineData("to=2026-1-1", "to", "yyyy-MM-dd")]
    [InlineData("ingestedSince=2026-01-01T00:00:00", "ingestedSince", "offset")]
    [InlineData("ingestedSince=yesterday", "ingestedSince", "offset")]
    [InlineData("publicher=x", "publicher", "not a parameter")]
    [InlineData("publisher=x&publisher=y", "publisher", "more than once")]
    public async Task A_wrong_query_is_refused_by_parameter(string query, string field, string reason)
    {
        using var response = await service.Client.GetAsync("/api/v1/articles?" + query);
        await AssertRefusedAsync(response, 400, field, reason);
    }

    [Theory]
    [InlineData("/api/v1/articles/1/quotes?offsetUnit=bytes", "offsetUnit", "utf16, codePoint")]
    [InlineData("/api/v1/articles/1/quotes?offsetUnit=1", "offsetUnit", "utf16, codePoint")]
    public async Task An_unknown_enum_value_is_refused_with_the_list(string url, string field, string reason)
    {
        using var response = await service.Client.GetAsync(url);
        await AssertRefusedAsync(response, 400, field, reason);
    }

    [Theory]
    [InlineData("GET", "/api/v1/articles/999999", 404)]
    [InlineData("GET", "/api/v1/articles/999999/quotes", 404)]
    [InlineData("DELETE", "/api/v1/articles/999999", 404)]
    [InlineData("GET", "/api/v1/articles/abc", 404)]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/", 404)]
    [InlineData("PUT", "/api/v1/articles", 405)]
    [InlineData("PATCH", "/api/v1/articles/1", 405)]
    public async Task What_is_not_there_is_a_problem_too(string method, string url, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        using var response = await service.Client.SendAsync(request);
        await AssertRefusedAsync(response, status, "", "");
    }

    [Fact]
    public async Task An_answer_that_the_client_does_not_accept_is_a_problem()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/articles");
        request.Headers.Accept.ParseAdd("text/csv");
        using var response = await service.Client.SendAsync(request);
        await AssertRefusedAsync(response, 406, "", "");
    }

    private async Task AssertRefusedAsync(HttpResponseMessage response, int status, string? field, string reason)
    {
        var problem = await TestService.ProblemOfAsync(response);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(status, problem.Status);
        Assert.Equal(field ?? problem.Field, problem.Field);
        Assert.Contains(reason, problem.Reason);
        Assert.Empty((await service.JsonAsync("/api/v1/articles")).GetProperty("items").EnumerateArray());
    }

    private Task<HttpResponseMessage> PostAsync(string url, byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return service.Client.PostAsync(url, content);
    }
}
