using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Batches;

public sealed class KilledBatchTests : IDisposable
{
    private const int Articles = 5_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_process_leaves_whole_articles_and_the_batch_sent_again_stores_the_rest()
    {
        var file = _folder.PathOf("killed.db");
        var batch = Batch.Articles(Articles, "Killed Wire");
        using (var service = await ServiceProcess.StartAsync(file))
        {
            var posting = PostAsync(service.Client, batch);
            await UntilAsync(file, stored => stored > 0);
            service.Kill();
            await Assert.ThrowsAsync<HttpRequestException>(() => posting);
        }

        var stored = await WholeArticlesAsync(file);
        Assert.InRange(stored, 1, Articles - 1);
        using (var service = await ServiceProcess.StartAsync(file))
        {
            Assert.Equal((Articles - stored, stored, 0, true), (await PostAsync(service.Client, batch)).Sums());
        }

        Assert.Equal(Articles, await WholeArticlesAsync(file));
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string batch)
    {
        using var content = new StringContent(batch, Encoding.UTF8, "application/x-ndjson");
        using var response = await client.PostAsync("/api/v1/articles/batch", content);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task UntilAsync(string file, Func<int, bool> isReached)
    {
        await using var database = Open(file);
        while (!isReached(await database.Articles.CountAsync()))
        {
            await Task.Delay(5);
        }
    }

    /// <summary>Number of articles; fails where one lacks its run or a quote.</summary>
    private static async Task<int> WholeArticlesAsync(string file)
    {
        await using var database = Open(file);
        var articles = await database.Articles
            .Select(article => new
            {
                Runs = article.Runs.Count(run => run.IsCurrent),
                Promised = article.Runs.Sum(run => run.QuoteCount),
                Quotes = database.Quotes.Count(quote => quote.ArticleId == article.Id),
            })
            .ToListAsync();
        Assert.All(articles, article => Assert.Equal((1, 2, 2), (article.Runs, article.Promised, article.Quotes)));
        return articles.Count;
    }

    private static StatementDbContext Open(string file)
    {
        var options = new DbContextOptionsBuilder<StatementDbContext>();
        PersistenceRegistration.Configure(options, new SqliteConnectionStringBuilder { DataSource = file }.ToString());
        return new StatementDbContext(options.Options);
    }
}
