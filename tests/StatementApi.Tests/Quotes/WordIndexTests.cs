using Microsoft.EntityFrameworkCore;
using StatementApi.Filtering;
using StatementApi.Persistence;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Quotes;

/// <summary>The index of words follows the quotes, whatever changes in them.</summary>
public sealed class WordIndexTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData(null, 7)]
    [InlineData("1900-01-01", 1)]
    [InlineData("2024-02-29", 1_000_000_000_000)]
    [InlineData("2100-12-31", 3)]
    public async Task The_key_is_the_same_in_the_database_and_outside(string? day, long id)
    {
        DateOnly? on = day is null ? null : Day(day);
        await using var database = service.Database();
        const string Query = $"SELECT {SearchKey.Sql} AS Value FROM (SELECT {{0}} AS id, {{1}} AS effective_on)";
        var key = (await database.Database.SqlQueryRaw<long>(Query, id, (object?)day ?? DBNull.Value).ToListAsync())[0];
        Assert.Equal(key, SearchKey.Of(on, id));
        Assert.Equal((on, id), (SearchKey.DayOf(key), SearchKey.IdOf(key)));
        Assert.Equal(on is not null, key >= SearchKey.FirstDated);
        Assert.True(on is null || SearchKey.After(on.Value) > key);
    }

    [Fact]
    public async Task Words_follow_the_day_the_speaker_and_the_text_of_their_quote()
    {
        var (one, other) = (Actor("One Speaker"), Actor("Other Speaker"));
        var article = Article("2025-01-02", "The Follower");
        var quote = Quote(article, one, "an ocelot", "2025-01-01");
        await service.InsertAsync([quote, Quote(article, other, "the ocelot")]);
        Assert.Equal("the ocelot, an ocelot", await FindAsync("ocelot"));
        Assert.Equal("an ocelot", await FindAsync($"ocelot&actor={one.Id}"));

        await ChangeAsync(quote, changed => changed.EffectiveOn = Day("2025-03-01"));
        Assert.Equal("an ocelot, the ocelot", await FindAsync("ocelot"));
        Assert.Equal("an ocelot", await FindAsync("ocelot&from=2025-02-01"));
        Assert.Equal("the ocelot", await FindAsync("ocelot&to=2025-02-01"));

        await ChangeAsync(quote, changed => changed.SpeakerId = other.Id);
        Assert.Equal("", await FindAsync($"ocelot&actor={one.Id}"));
        Assert.Equal("an ocelot, the ocelot", await FindAsync($"ocelot&actor={other.Id}&publisher=The%20Follower"));

        await ChangeAsync(quote, changed => changed.Text = "some lynx");
        Assert.Equal("the ocelot", await FindAsync("ocelot"));
        Assert.Equal("some lynx", await FindAsync("lynx"));

        await ChangeAsync(quote, changed => changed.EffectiveOn = null);
        Assert.Equal("", await FindAsync("lynx&from=1950-01-01"));
        Assert.Equal("some lynx", await FindAsync($"lynx&article={article.Id}"));

        using var deleted = await service.Client.DeleteAsync($"/api/v1/articles/{article.Id}");
        Assert.True(deleted.IsSuccessStatusCode);
        await using var database = service.Database();
        Assert.Empty(await new SqliteQuoteSearch().Find(database, SearchExpression.Parse("lynx"), SearchScope.Of(new QuoteFilter(), [])).ToListAsync());
    }

    private async Task<string> FindAsync(string query) => string.Join(
        ", ", (await service.AllAsync($"/api/v1/quotes?q={query}", 1)).Select(found => found.GetProperty("text").GetString()));

    private async Task ChangeAsync(Quote quote, Action<Quote> change)
    {
        await using var database = service.Database();
        var stored = await database.Quotes.AsTracking().SingleAsync(one => one.Id == quote.Id);
        change(stored);
        await database.SaveChangesAsync();
    }
}
