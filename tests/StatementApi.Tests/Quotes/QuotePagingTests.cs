using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Quotes;

public sealed class QuotePagingTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData("-statedOn")]
    [InlineData("statedOn")]
    [InlineData("-confidence")]
    [InlineData("ingestedAt")]
    public async Task Quotes_stored_while_a_client_pages_neither_repeat_nor_hide_others(string sort)
    {
        var publisher = $"Gazette {sort}";
        await StoreAsync(publisher, 10);
        var before = await TextsAsync($"/api/v1/quotes?publisher={publisher}&sort={sort}&limit=200");
        Assert.Equal(10, before.Count);

        var seen = new List<string>();
        for (var next = $"/api/v1/quotes?publisher={publisher}&sort={sort}&limit=3"; next is not null;)
        {
            var page = await service.JsonAsync(next);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(quote => quote.GetProperty("text").GetString()!));
            next = page.GetProperty("next").GetString();
            if (seen.Count <= 6)
            {
                await StoreAsync(publisher, 5);
            }
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(before, seen.Where(before.Contains));
    }

    private async Task<List<string>> TextsAsync(string url) =>
        [.. (await service.JsonAsync(url)).GetProperty("items").EnumerateArray().Select(quote => quote.GetProperty("text").GetString()!)];

    /// <summary>Quotes of few days and few grades of confidence, so that many are equal in the order.</summary>
    private Task StoreAsync(string publisher, int count)
    {
        var article = Article("2025-03-10", publisher);
        return service.InsertAsync(Enumerable.Range(0, count).Select(index => Quote(
            article, null, Guid.NewGuid().ToString(), index % 3 == 0 ? null : $"2025-03-0{1 + (index % 3)}", confidence: index % 2 * 0.5)));
    }
}
