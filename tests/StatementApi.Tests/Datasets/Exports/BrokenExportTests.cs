using Microsoft.EntityFrameworkCore;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Datasets.Exports;

/// <summary>What a client sees of an export that fails, and the service of a client that goes away.</summary>
public sealed class BrokenExportTests(LongDataset service) : IClassFixture<LongDataset>
{
    [Theory]
    [InlineData("csv", "")]
    [InlineData("csv", "gzip")]
    [InlineData("jsonl", "")]
    [InlineData("parquet", "")]
    public async Task A_failure_in_the_middle_breaks_the_answer(string format, string encoding)
    {
        await BreakLastAsync();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/datasets/quotes?format={format}");
            request.Headers.Add("Accept-Encoding", encoding);
            var received = Record.ExceptionAsync(async () =>
            {
                using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
            });
            Assert.IsType<HttpRequestException>(await received, exactMatch: false);
        }
        finally
        {
            await MendAsync();
        }
    }

    [Fact]
    public async Task A_failure_before_the_first_byte_is_a_problem()
    {
        await BreakLastAsync();
        try
        {
            using var response = await service.Client.GetAsync("/api/v1/datasets/quotes?publisher=The Last");
            Assert.Equal((500, "", ""), await TestService.ProblemOfAsync(response));
            Assert.False(response.Content.Headers.Contains("Content-Disposition"));
            Assert.Empty(response.Content.Headers.ContentEncoding);
        }
        finally
        {
            await MendAsync();
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_client_that_hangs_up_stops_the_query_and_lets_go_of_the_database()
    {
        var response = await service.Client.GetAsync("/api/v1/datasets/quotes", HttpCompletionOption.ResponseHeadersRead);
        await BreakLastAsync();
        await MendAsync();
        Assert.False(await CanTruncateLogAsync());
        response.Dispose();
        while (!await CanTruncateLogAsync())
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_is_written_meanwhile_does_not_show()
    {
        using var response = await service.Client.GetAsync("/api/v1/datasets/quotes?select=review,text", HttpCompletionOption.ResponseHeadersRead);
        await using (var database = service.Database())
        {
            await database.Quotes.ExecuteUpdateAsync(quotes => quotes.SetProperty(
                quote => quote.Review, StatementApi.Persistence.Entities.ReviewStatus.Confirmed));
        }

        var csv = await response.Content.ReadAsStringAsync();
        Assert.Equal(LongDataset.Quotes + 1, csv.Count(one => one == '\n'));
        Assert.DoesNotContain("confirmed", csv);
    }

    private async Task BreakLastAsync()
    {
        await using var database = service.Database();
        await database.Database.ExecuteSqlAsync($"UPDATE quotes SET content = 'broken' WHERE id = (SELECT max(id) FROM quotes)");
    }

    private async Task MendAsync()
    {
        await using var database = service.Database();
        await database.Database.ExecuteSqlAsync($"UPDATE quotes SET content = '0-12' WHERE id = (SELECT max(id) FROM quotes)");
    }

    /// <summary>
    /// The write-ahead log can be emptied only while nobody reads what was before the last write; a write that changes no byte is none, and an empty log
    /// keeps nobody waiting.
    /// </summary>
    private async Task<bool> CanTruncateLogAsync()
    {
        await using var database = service.Database();
        await database.Database.OpenConnectionAsync();
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        return reader.GetInt64(0) == 0;
    }
}
