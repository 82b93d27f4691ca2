using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Persistence;

public sealed class DatabaseTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("synchronous", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_is_set_up(string pragma, string value)
    {
        await using var database = service.Database();
        await database.Database.OpenConnectionAsync();
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        Assert.Equal(value, Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_migrations_say_what_the_model_says()
    {
        await using var database = service.Database();
        Assert.Empty(await database.Database.GetPendingMigrationsAsync());
        Assert.False(database.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task An_article_cannot_have_two_current_runs()
    {
        var article = TestData.Article("2026-01-01");
        article.Runs.Add(new() { ExtractorVersion = "test-2", ExtractedAt = DateTime.UnixEpoch, IsCurrent = true });
        await Assert.ThrowsAsync<DbUpdateException>(() => service.InsertAsync([article]));
    }

    [Fact]
    public async Task Instants_come_back_as_utc()
    {
        var article = TestData.Article("2026-01-02");
        article.IngestedAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        await service.InsertAsync([article]);
        await using var database = service.Database();
        var read = await database.Articles.SingleAsync(one => one.Id == article.Id);
        Assert.Equal((article.IngestedAt, DateTimeKind.Utc), (read.IngestedAt, read.IngestedAt.Kind));
    }

    [Fact]
    public async Task Writers_take_turns()
    {
        using var gate = new WriteGate();
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var turn = await gate.EnterAsync(CancellationToken.None);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }));
    }
}
