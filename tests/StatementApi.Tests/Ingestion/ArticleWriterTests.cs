using Microsoft.EntityFrameworkCore;
using StatementApi.Ingestion;
using StatementApi.Persistence;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Ingestion;

/// <summary>When a connection is prepared for many articles, and when set back, as a table of the database records it.</summary>
public sealed class ArticleWriterTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Only_the_first_of_several_bulks_prepares_and_only_the_last_sets_back()
    {
        await using var writer = await WriterAsync();
        await writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None);
        await writer.BeginBulkAsync(CancellationToken.None);
        await writer.BeginBulkAsync(CancellationToken.None);
        await writer.EndBulkAsync();
        Assert.Equal("begin", await LogAsync());

        await writer.EndBulkAsync();
        Assert.Equal("begin end", await LogAsync());
    }

    [Fact]
    public async Task A_connection_that_is_opened_during_a_bulk_is_prepared()
    {
        await using var writer = await WriterAsync();
        await writer.BeginBulkAsync(CancellationToken.None);
        await writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None);
        Assert.Equal("begin", await LogAsync());
    }

    [Fact]
    public async Task A_failure_sets_the_connection_back_and_the_next_write_prepares_another()
    {
        await using var writer = await WriterAsync();
        await writer.BeginBulkAsync(CancellationToken.None);
        await Assert.ThrowsAsync<TimeoutException>(() => writer.WriteAsync(_ => throw new TimeoutException(), CancellationToken.None));
        Assert.Equal("begin end", await LogAsync());

        await writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None);
        await writer.EndBulkAsync();
        Assert.Equal("begin end begin end", await LogAsync());
    }

    [Fact]
    public async Task Its_end_waits_for_who_writes_and_nobody_writes_after_it()
    {
        var writer = await WriterAsync();
        await writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None);
        var turn = await service.Get<WriteGate>().EnterAsync(CancellationToken.None);
        var end = writer.DisposeAsync().AsTask();
        Assert.False(end.IsCompleted);

        await writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None);
        turn.Dispose();
        await end;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => writer.WriteAsync(_ => Task.CompletedTask, CancellationToken.None));
    }

    [Fact]
    public async Task Sqlite_gets_its_usual_cache_and_log_back()
    {
        var bulk = new SqliteBulkSql(usualKiB: 500);
        await using var database = service.Database();
        await database.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await database.Database.ExecuteSqlRawAsync(bulk.Begin, TestContext.Current.CancellationToken);
        Assert.Equal((-64 * 1024, 64_000), await SettingsAsync(database));

        await database.Database.ExecuteSqlRawAsync(bulk.End, TestContext.Current.CancellationToken);
        Assert.Equal((-500, 16_000), await SettingsAsync(database));
    }

    private static async Task<(int Cache, int Log)> SettingsAsync(StatementDbContext database) =>
        (await NumberAsync(database, "PRAGMA cache_size"), await NumberAsync(database, "PRAGMA wal_autocheckpoint"));

    private static async Task<int> NumberAsync(StatementDbContext database, string sql)
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<ArticleWriter> WriterAsync()
    {
        await using var database = service.Database();
        await database.Database.ExecuteSqlRawAsync(
            "DROP TABLE IF EXISTS bulk_log; CREATE TABLE bulk_log (step TEXT)", TestContext.Current.CancellationToken);
        return new ArticleWriter(service.Get<IDbContextFactory<StatementDbContext>>(), service.Get<INewQuoteSql>(), new RecordedBulk(), service.Get<WriteGate>());
    }

    private async Task<string> LogAsync()
    {
        await using var database = service.Database();
        var steps = await database.Database.SqlQuery<string>($"SELECT step AS Value FROM bulk_log ORDER BY rowid").ToListAsync(TestContext.Current.CancellationToken);
        return string.Join(' ', steps);
    }

    private sealed class RecordedBulk : IBulkSql
    {
        public string Begin => "INSERT INTO bulk_log VALUES ('begin')";

        public string End => "INSERT INTO bulk_log VALUES ('end')";
    }
}
