using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Http.Json;
using StatementApi.Persistence.Entities;
using StatementApi.Representations;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Representations;

/// <summary>What the prepared statements read of a quote is what its entity shows: of every quote of the seeds, spoken, unspoken, dated and undated.</summary>
public sealed class SqliteQuoteReaderTests(SeededService service) : IClassFixture<SeededService>
{
    private readonly JsonSerializerOptions _json = Json();

    [Theory]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.CodePoint)]
    public async Task A_quote_is_read_as_its_entity_is_represented(OffsetUnit unit)
    {
        var article = new { publishedOn = "2026-03-05", text = "🌊 Kyiv said on Wednesday that the pier would open. “Never!” it read." };
        using var posted = await service.Client.PostAsJsonAsync("/api/v1/articles", article);
        Assert.True(posted.IsSuccessStatusCode);
        await using var database = service.Database();
        var quotes = await WithDetails(database.Quotes).OrderByDescending(quote => quote.Id).ToListAsync();
        var read = await service.Get<IQuoteReader>().ReadAsync(quotes.ConvertAll(quote => quote.Id), unit, default);
        Assert.Contains(quotes, quote => quote.Speaker is null);
        Assert.Contains(quotes, quote => quote.Cue is null);
        Assert.Contains(quotes, quote => quote.Addressees.Count > 0 && quote.Mentions.Count > 0 && quote.Topics.Count > 1 && quote.KeyPhrases.Length > 0);
        Assert.Contains(quotes, quote => quote.StatedExpression is not null && quote.Article!.SurrogatePairs.Length > 0);
        Assert.Equal(quotes.Select(quote => Shown(quote, unit)), read.Select(Shown));
    }

    [Fact]
    public async Task Quotes_come_in_the_order_asked_for_and_unknown_ones_are_left_out()
    {
        var read = await service.Get<IQuoteReader>().ReadAsync([3, 999_999, 1, 2], OffsetUnit.Utf16, default);
        Assert.Equal([3, 1, 2], read.Select(quote => quote.Response.Id));
    }

    private static IQueryable<Quote> WithDetails(IQueryable<Quote> quotes) => quotes
        .Include(quote => quote.Article)
        .Include(quote => quote.Speaker)
        .Include(quote => quote.Addressees).ThenInclude(addressee => addressee.Actor)
        .Include(quote => quote.Mentions).ThenInclude(mention => mention.Actor)
        .Include(quote => quote.Topics)
        .AsSplitQuery();

    private string Shown(Quote quote, OffsetUnit unit) => Shown(new LoadedQuote(
        quote.Represent(OffsetMap.For(unit, quote.Article!.SurrogatePairs)), quote.Position, quote.EffectiveOn, quote.DatedBy));

    private string Shown(LoadedQuote quote) => JsonSerializer.Serialize(quote, _json);

    private static JsonSerializerOptions Json()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        JsonSettings.Apply(options);
        return options;
    }
}
