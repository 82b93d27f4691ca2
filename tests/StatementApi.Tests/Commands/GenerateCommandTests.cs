using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_generated_database_is_whole()
    {
        await using var database = await GenerateAsync("whole.db", seed: 1);
        Assert.Equal((400, 50), (await database.Quotes.CountAsync(), await database.Articles.CountAsync()));
        var quotes = await database.Quotes.Include(quote => quote.Article).ToListAsync();
        Assert.All(quotes, quote =>
        {
            Assert.Equal(quote.Text, string.Join(' ', quote.Content.Select(span => span.In(quote.Article!.Text).ToString())));
            AssertMarked(quote.Cue!, quote.Article!.Text);
            AssertMarked(quote.SpeakerMention!, quote.Article!.Text);
        });
        Assert.Contains(quotes, quote => quote.ParentQuoteId is not null);
        Assert.All(await database.Mentions.Include(mention => mention.Actor).ToListAsync(), mention => Assert.Equal(mention.Actor!.Name, mention.Mention.Text));
        Assert.InRange(await database.Mentions.CountAsync(), 50, 400);
        Assert.InRange(quotes.Count(quote => quote.SpeakerId is not null), 300, 399);
        Assert.Equal(
            quotes.Where(quote => quote.SpeakerId is not null).GroupBy(quote => quote.SpeakerId!.Value).ToDictionary(group => group.Key, group => group.Count()),
            await database.Actors.Where(actor => actor.QuoteCount > 0).ToDictionaryAsync(actor => actor.Id, actor => actor.QuoteCount));
        await database.Database.ExecuteSqlRawAsync("INSERT INTO quote_words(quote_words, rank) VALUES ('integrity-check', 1)");
    }

    [Fact]
    public async Task Seeds_decide()
    {
        var first = await DigestAsync("first.db", seed: 7);
        Assert.Equal(first, await DigestAsync("second.db", seed: 7));
        Assert.NotEqual(first, await DigestAsync("third.db", seed: 8));
    }

    [Theory]
    [InlineData(1, "--quotes", "0")]
    [InlineData(1, "--articles", "-5")]
    [InlineData(1, "--seed", "one")]
    [InlineData(1, "--speed", "1")]
    public async Task Wrong_usage_is_refused(int code, string option, string value)
    {
        var run = await CommandRun.OfAsync("generate", _folder.PathOf("refused.db"), option, value);
        Assert.Equal(code, run.Code);
        Assert.Contains(option, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("refused.db")));
    }

    [Fact]
    public async Task A_file_is_never_overwritten()
    {
        var path = _folder.Write("there.db", "mine");
        var run = await CommandRun.OfAsync("generate", path);
        Assert.Equal(2, run.Code);
        Assert.Contains(path, run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    private async Task<string> DigestAsync(string name, int seed)
    {
        await using var database = await GenerateAsync(name, seed);
        var articles = await database.Articles.OrderBy(article => article.Id).Select(article => new { article.ContentHash, article.IngestedAt }).ToListAsync();
        var quotes = await database.Quotes.OrderBy(quote => quote.Id).Select(quote => new { quote.Text, quote.SpeakerId, quote.EffectiveOn }).ToListAsync();
        return string.Join('\n', [.. articles.Select(article => $"{article}"), .. quotes.Select(quote => $"{quote}")]);
    }

    private async Task<StatementDbContext> GenerateAsync(string name, int seed)
    {
        var path = _folder.PathOf(name);
        var run = await CommandRun.OfAsync("generate", "--quotes", "400", "--articles", "50", "--seed", $"{seed}", path);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var options = new DbContextOptionsBuilder<StatementDbContext>();
        PersistenceRegistration.Configure(options, new SqliteConnectionStringBuilder { DataSource = path }.ToString());
        return new StatementDbContext(options.Options);
    }

    private static void AssertMarked(MarkedSpan span, string text) => Assert.Equal(span.Text, text[span.Start..span.End]);
}
