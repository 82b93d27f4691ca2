using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using StatementApi.Tests.Batches;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Http.Answers;

/// <summary>An answer kept in memory is never given once somebody's write was answered, whoever wrote, and whatever.</summary>
public sealed class StaleAnswerTests(TestService service) : IClassFixture<TestService>
{
    private const string Story = "Kyiv said on Monday that the border crossing would reopen.";

    public static TheoryData<string, string, string> Writes => new()
    {
        { "an article", "/api/v1/quotes?publisher=Late+Wire", "the border crossing would reopen" },
        { "a batch", "/api/v1/quotes?publisher=Batch+of+Late+Wire", "harbour number 2 would open" },
        { "an article taken in by another process", "/api/v1/quotes?publisher=Other+Wire", "the border crossing would reopen" },
        { "a review", "/api/v1/quotes?publisher=Early+Wire&review=confirmed", "confirmed" },
        { "another extraction", "/api/v1/quotes?publisher=Early+Wire&type=indirect", "the border crossing would reopen" },
        { "an actor", "/api/v1/actors?q=latecomer", "Nils Latecomer" },
        { "an alias", "/api/v1/actors?q=tardy", "Nils Laggard" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task What_was_written_is_in_the_next_answer(string what, string url, string shows)
    {
        await PrepareAsync(what);
        await ReadAsync(url, body => Assert.DoesNotContain(shows, body, StringComparison.Ordinal));
        await WriteAsync(what);
        await ReadAsync(url, body => Assert.Contains(shows, body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/articles?publisher=Gone+Wire")]
    [InlineData("/api/v1/quotes?publisher=Gone+Wire")]
    [InlineData("/api/v1/quotes?publisher=Gone+Wire&facets=act&select=id&sort=confidence&limit=1")]
    public async Task What_was_deleted_is_not(string url)
    {
        var article = await PostAsync("Gone Wire");
        await ReadAsync(url, body => Assert.NotEmpty(Items(body)));
        using var deleted = await service.Client.DeleteAsync($"/api/v1/articles/{article}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await ReadAsync(url, body => Assert.Empty(Items(body)));
    }

    [Fact]
    public async Task Whoever_was_answered_sees_what_he_wrote_however_many_read_meanwhile()
    {
        const string Url = "/api/v1/articles?publisher=Busy+Wire&limit=200";
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await service.JsonAsync(Url);
            }
        })).ToList();
        for (var number = 1; number <= 25; number++)
        {
            await PostAsync("Busy Wire", $"{Story} It has {number} lanes.");
            Assert.Equal(number, Items((await service.JsonAsync(Url)).GetRawText()).Count);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private async Task PrepareAsync(string what)
    {
        switch (what)
        {
            case "a review":
                await PostAsync("Early Wire");
                break;
            case "another extraction":
                await PostAsync("Early Wire");
                await ExecuteAsync("UPDATE quotes SET type = 'Mixed' WHERE publisher = 'Early Wire'");
                break;
            case "an alias":
                using (var made = await service.Client.PostAsJsonAsync("/api/v1/actors", new { name = "Nils Laggard", kind = "person" }))
                {
                    Assert.Equal(HttpStatusCode.Created, made.StatusCode);
                }

                break;
            default:
                break;
        }
    }

    private async Task WriteAsync(string what)
    {
        switch (what)
        {
            case "an article":
                await PostAsync("Late Wire");
                break;
            case "a batch":
                await service.ReportAsync(Batch.Articles(3, "Batch of Late Wire"), Batch.Lines);
                break;
            case "an article taken in by another process":
                using (var folder = new TemporaryFolder())
                {
                    folder.Write("in.jsonl", JsonSerializer.Serialize(new { publisher = "Other Wire", publishedOn = "2026-03-05", text = Story }));
                    Assert.Equal(0, (await CommandRun.OfAsync("ingest", folder.PathOf("in.jsonl"), "--database", service.DatabaseFile)).Code);
                }

                break;
            case "a review":
                await ExecuteAsync("UPDATE quotes SET review = 'Confirmed' WHERE publisher = 'Early Wire'");
                break;
            case "another extraction":
                var article = Items((await service.JsonAsync("/api/v1/articles?publisher=Early+Wire")).GetRawText())[0].GetProperty("id").GetInt64();
                using (var run = await service.Client.PostAsync($"/api/v1/articles/{article}/extractions", null))
                {
                    Assert.Equal(HttpStatusCode.Created, run.StatusCode);
                }

                break;
            case "an actor":
                using (var made = await service.Client.PostAsJsonAsync("/api/v1/actors", new { name = "Nils Latecomer", kind = "person" }))
                {
                    Assert.Equal(HttpStatusCode.Created, made.StatusCode);
                }

                break;
            default:
                var actor = Items((await service.JsonAsync("/api/v1/actors?q=laggard")).GetRawText())[0].GetProperty("id").GetInt64();
                using (var aliases = await service.Client.PutAsJsonAsync($"/api/v1/actors/{actor}/aliases", new { items = new[] { new { name = "Tardy Nils" } } }))
                {
                    Assert.Equal(HttpStatusCode.OK, aliases.StatusCode);
                }

                break;
        }
    }

    /// <summary>Writes as another process would: over a connection that the service knows nothing of.</summary>
    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={service.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    private async Task<long> PostAsync(string publisher, string text = Story)
    {
        using var response = await service.Client.PostAsJsonAsync("/api/v1/articles", new { publisher, publishedOn = "2026-03-05", text });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    /// <summary>What is asked for again is kept, so that the third answer comes from memory; all are the same.</summary>
    private async Task ReadAsync(string url, Action<string> check)
    {
        await service.JsonAsync(url);
        using var made = await service.Client.GetAsync(url);
        using var kept = await service.Client.GetAsync(url);
        Assert.Equal((null, false), (made.Headers.Age, kept.Headers.Age is null));
        var body = await made.Content.ReadAsStringAsync();
        Assert.Equal(body, await kept.Content.ReadAsStringAsync());
        check(body);
    }

    private static List<JsonElement> Items(string body) => [.. JsonDocument.Parse(body).RootElement.GetProperty("items").EnumerateArray()];
}
