using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Batches;

public sealed class BatchTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Three_bad_lines_of_a_thousand_are_refused_alone()
    {
        var lines = Batch.Articles(1000, "Thousand Wire").Split('\n');
        lines[10] = """{"publisher": """;
        lines[500] = """{"publishedOn": "2026-13-05", "text": "Kyiv agreed."}""";
        lines[999] = """{"text": "Kyiv agreed.", "colour": "blue"}""";
        var report = await service.ReportAsync(string.Join('\n', lines), Batch.Lines);
        Assert.Equal((997, 0, 3, true), report.Sums());
        Assert.Equal(
            [
                "10 11 400 publisher is not well-formed JSON (line 1, byte 15)",
                "500 501 400 publishedOn must be a date as yyyy-MM-dd",
                "999 1000 400 colour is not a member of this request",
            ],
            report.Refused());
        await using var database = service.Database();
        Assert.Equal(997, await database.Articles.CountAsync(article => article.Publisher == "Thousand Wire"));
    }

    [Fact]
    public async Task Items_come_in_the_order_of_the_batch_with_the_articles_they_became()
    {
        var articles = Batch.Articles(250, "Order Wire").Split('\n');
        var report = await service.ReportAsync($"[{string.Join(',', articles)}]", Batch.Array);
        Assert.Equal((250, 0, 0, true), report.Sums());
        var ids = report.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(ids.Order(), ids);
        await using var database = service.Database();
        var texts = await database.Articles.Where(article => ids.Contains(article.Id)).OrderBy(article => article.Id).Select(article => article.Text).ToListAsync();
        Assert.Equal(articles.Select(article => JsonDocument.Parse(article).RootElement.GetProperty("text").GetString()), texts);
    }

    [Fact]
    public async Task A_malformed_array_keeps_what_stands_before()
    {
        var report = await service.ReportAsync($"[{Batch.Article(1, "Array Wire")},{Batch.Article(2, "Array Wire")},{{oops}},{Batch.Article(3, "Array Wire")}]", Batch.Array);
        Assert.Equal((2, 0, 1, false), report.Sums());
        Assert.StartsWith("2  400 body is not a well-formed JSON array; nothing from item 2", Assert.Single(report.Refused()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_article_twice_is_stored_once()
    {
        var report = await service.ReportAsync($"{Batch.Article(1, "Twice Wire")}\n{Batch.Article(1, "Twice Wire")}", Batch.Lines);
        Assert.Equal((1, 1, 0, true), report.Sums());
        var items = report.GetProperty("items");
        Assert.Equal(items[0].GetProperty("id").GetInt64(), items[1].GetProperty("id").GetInt64());
        Assert.Equal((0, 2, 0, true), (await service.ReportAsync($"[{Batch.Article(1, "Twice Wire")},{Batch.Article(1, "Twice Wire")}]", Batch.Array)).Sums());
    }

    [Fact]
    public async Task Somebody_whom_the_batch_brings_in_is_one_actor()
    {
        var report = await service.ReportAsync(
            """
            {"text": "Oddvar Brennkvist, a harbour pilot, said that the ships would wait."}
            {"text": "The ships waited, Oddvar Brennkvist said on Tuesday."}
            """,
            Batch.Lines);
        Assert.Equal((2, 0, 0, true), report.Sums());
        await using var database = service.Database();
        var actor = await database.Actors.SingleAsync(actor => actor.Name == "Oddvar Brennkvist");
        Assert.Equal(2, actor.QuoteCount);
    }

    [Theory]
    [InlineData(Batch.Array, "", "body", "is empty; nothing from item 0 (at byte 0) on was read")]
    [InlineData(Batch.Array, "{}", "body", "must be a JSON array; nothing from item 0 (at byte 0) on was read")]
    [InlineData(Batch.Lines, " \n\n", "body", "is empty")]
    public async Task A_batch_of_nothing_is_a_bad_request(string mediaType, string body, string field, string reason)
    {
        using var response = await service.PostAsync(body, mediaType);
        Assert.Equal((400, field, reason), await TestService.ProblemOfAsync(response));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/json; charset=latin1")]
    [InlineData("")]
    public async Task Other_media_types_are_refused(string mediaType)
    {
        using var response = await service.PostAsync("[]", mediaType);
        Assert.Equal(415, (await TestService.ProblemOfAsync(response)).Status);
    }
}
