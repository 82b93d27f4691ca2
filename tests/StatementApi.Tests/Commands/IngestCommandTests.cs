using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Tests.Batches;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_taken_in_whatever_its_files_are_and_again_nothing_is_stored_twice()
    {
        _folder.Write("in/a.jsonl", $"{Batch.Article(1)}\nnonsense\n\n{Batch.Article(2)}");
        _folder.Write("in/b.json", $" [{Batch.Article(3)}, {{\"text\": 1}}, {Batch.Article(4)}]");
        _folder.Write("in/c.json", Batch.Article(5));
        _folder.Write("in/deep/d.md", "---\ntitle: D\npublisher: Front Wire\npublishedOn: 2026-03-05\n---\nKyiv said on Monday that it agreed.\n");
        _folder.Write("in/deep/e.md", "no front matter");
        _folder.Write("in/f.txt", "“Never,” Paris said.");
        _folder.Write("in/g.html", "<html><head><title>G</title></head><body><article><p>Rome said that the talks would go on. " + new string('x', 300) + ".</p></article></body></html>");
        _folder.Write("in/h.txt", "");
        _folder.Write("in/picture.png", "no article");

        var first = await IngestAsync("in");
        Assert.Equal(3, first.Code);
        Assert.Equal(
            [
                "a.jsonl:2: body is not well-formed JSON (line 1, byte 2)",
                "b.json[1]: text must be a string",
                "deep/e.md: body e.md: the front matter between two lines --- is missing.",
                "h.txt: text is empty or white space",
            ],
            first.Errors.ReplaceLineEndings("\n").Replace(_folder.PathOf("in") + "/", "", StringComparison.Ordinal).Trim('\n').Split('\n'));
        Assert.Contains("8 stored, 0 stored before, 4 refused", first.Output, StringComparison.Ordinal);

        var second = await IngestAsync("in");
        Assert.Contains("0 stored, 8 stored before, 4 refused", second.Output, StringComparison.Ordinal);
        await using var database = Open();
        Assert.Equal("D", (await database.Articles.SingleAsync(article => article.Publisher == "Front Wire")).Title);
    }

    [Fact]
    public async Task A_run_that_was_interrupted_goes_on()
    {
        _folder.Write("first.jsonl", Batch.Articles(120, "Long Wire"));
        _folder.Write("all.jsonl", Batch.Articles(300, "Long Wire"));
        Assert.Equal(0, (await IngestAsync("first.jsonl")).Code);
        var all = await IngestAsync("all.jsonl");
        Assert.Equal((0, ""), (all.Code, all.Errors));
        Assert.Contains("180 stored, 120 stored before, 0 refused", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_says_so_and_leaves_whole_articles()
    {
        _folder.Write("long.jsonl", Batch.Articles(2_000, "Stopped Wire"));
        using var stop = new CancellationTokenSource();
        var running = CommandRun.OfAsync(["ingest", "--database", _folder.PathOf("s.db"), _folder.PathOf("long.jsonl")], stop.Token);
        await UntilStoredAsync();
        await stop.CancelAsync();
        var run = await running;
        Assert.Equal(130, run.Code);
        Assert.Contains("Interrupted", run.Errors, StringComparison.Ordinal);
        await using var database = Open();
        Assert.All(
            await database.Articles.Where(article => article.Publisher == "Stopped Wire")
                .Select(article => database.Quotes.Count(quote => quote.ArticleId == article.Id)).ToListAsync(),
            quotes => Assert.Equal(2, quotes));
    }

    [Fact]
    public async Task Long_lists_of_faults_are_cut()
    {
        _folder.Write("bad.jsonl", string.Join('\n', Enumerable.Repeat("nonsense", 150)));
        var run = await IngestAsync("bad.jsonl");
        Assert.Equal(101, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("150 refused", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "missing", "there is no such file or folder")]
    [InlineData(2, "empty", "holds no file that ends in")]
    [InlineData(2, "empty/notes.doc", "files of articles end in")]
    public async Task A_path_without_articles_is_refused(int code, string path, string message)
    {
        _folder.Write("empty/notes.doc", "x");
        var run = await IngestAsync(path);
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("s.db")));
    }

    private Task<CommandRun> IngestAsync(string path) =>
        CommandRun.OfAsync(["ingest", "--database", _folder.PathOf("s.db"), _folder.PathOf(path)]);

    private async Task UntilStoredAsync()
    {
        while (!File.Exists(_folder.PathOf("s.db")) || !await IsStoredAsync())
        {
            await Task.Delay(20);
        }
    }

    private async Task<bool> IsStoredAsync()
    {
        await using var database = Open();
        return !(await database.Database.GetPendingMigrationsAsync()).Any()
            && await database.Articles.AnyAsync(article => article.Publisher == "Stopped Wire");
    }

    private StatementDbContext Open()
    {
        var options = new DbContextOptionsBuilder<StatementDbContext>();
        PersistenceRegistration.Configure(options, new SqliteConnectionStringBuilder { DataSource = _folder.PathOf("s.db") }.ToString());
        return new StatementDbContext(options.Options);
    }
}
