using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;
using StatementApi.Persistence;

namespace StatementApi.Tests.Datasets.Rows;

public sealed class SqliteDatasetReaderTests(DatasetShelf service) : IClassFixture<DatasetShelf>
{
    /// <summary>Filters of quotes, and whether their identities must be sorted: alone, so that the rows stream.</summary>
    public static TheoryData<QuoteFilter, string, bool> Plans => new()
    {
        { new QuoteFilter { Thoughts = true }, "SCAN q", false },
        { new QuoteFilter(), "SCAN q", false },
        { new QuoteFilter { Actor = [1] }, "ix_quotes_speaker_id", true },
        { new QuoteFilter { Publisher = "The Courier" }, "ix_quotes_publisher", true },
        { new QuoteFilter { Act = SpeechAct.Deny }, "ix_quotes_act", true },
        { new QuoteFilter { Topic = ["trade"] }, "ix_quote_topics", true },
        { new QuoteFilter { Q = "peace" }, "VIRTUAL TABLE INDEX", false },
    };

    [Theory]
    [MemberData(nameof(Plans), DisableDiscoveryEnumeration = true)]
    public async Task Identities_are_found_by_an_index_and_rows_by_identity(QuoteFilter filter, string index, bool isSorted)
    {
        await using var database = service.Database();
        var steps = await StepsAsync(database, await SelectionOf(database).OfAsync(filter, default), "id,text");
        Assert.Contains(steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.Equal(isSorted, steps.Any(step => step == "USE TEMP B-TREE FOR ORDER BY"));
        Assert.Contains("SEARCH quote USING INTEGER PRIMARY KEY (rowid=?)", steps);
        Assert.DoesNotContain(steps, step => step.StartsWith("MATERIALIZE", StringComparison.Ordinal) || step.Contains("AUTOMATIC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_query_that_finds_nothing_for_long_is_stopped_in_its_middle()
    {
        await using var database = service.Database();
        var endless = database.Database.SqlQuery<long>(
            $"WITH RECURSIVE number(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number) SELECT value AS Value FROM number WHERE value < 0");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SqliteDatasetReader(NullLogger<SqliteDatasetReader>.Instance)
            .OpenAsync(database, endless, ActorSchema.Schema, ActorSchema.Schema.Columns, stop.Token));
        Assert.InRange(watch.Elapsed, TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Columns_that_are_not_asked_for_are_not_read()
    {
        await using var database = service.Database();
        var steps = await StepsAsync(database, await SelectionOf(database).OfAsync(new QuoteFilter(), default), "id,text");
        Assert.DoesNotContain(steps, step => step.Contains("article", StringComparison.Ordinal) || step.Contains("quote_topics", StringComparison.Ordinal));
    }

    private DatasetSelection SelectionOf(StatementDbContext database) => new(
        database,
        service.Get<IActorNames>(),
        new QuoteSelection(database, new SqliteQuoteSearch(), service.Get<IDayIndex>()),
        new ActorSelection(database, new SqliteActorSearch()),
        new ArticleSelection(database, new SqliteTitleSearch()));

    private static async Task<List<string>> StepsAsync(StatementDbContext database, IQueryable<long> selection, string? select = null)
    {
        await database.Database.OpenConnectionAsync();
        await using var command = SqliteDatasetReader.Prepare(selection, QuoteSchema.Schema, QuoteSchema.Schema.Select(select)).Command;
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
