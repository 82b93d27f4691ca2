using System.Text.Json;
using FsCheck.Xunit;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Quotes;

/// <summary>Where the words that were looked for stand in the quotes that were found.</summary>
public sealed class HighlightTests(HighlightTests.Shelf shelf) : IClassFixture<HighlightTests.Shelf>
{
    [Theory]
    [InlineData("/api/v1/quotes?q=harbour&", "utf16", "3-10 15-22")]
    [InlineData("/api/v1/quotes?q=harbour&", "codePoint", "2-9 13-20")]
    [InlineData("/api/v1/quotes?q=harbour&sort=relevance&", "codePoint", "2-9 13-20")]
    [InlineData("/api/v1/quotes?q=harb*%20-lighthouse&", "utf16", "3-10 15-22")]
    [InlineData("/api/v1/actors/{vale}/quotes?q=harbour&", "utf16", "3-10 15-22")]
    [InlineData("/api/v1/timelines?q=harbour&", "codePoint", "2-9 13-20")]
    public async Task A_quote_found_by_words_shows_where_they_are_in_the_unit_asked_for(string url, string unit, string expected)
    {
        url = url.Replace("{vale}", $"{shelf.Vale}", StringComparison.Ordinal);
        var quote = Assert.Single((await shelf.JsonAsync($"{url}offsetUnit={unit}")).GetProperty("items").EnumerateArray());
        Assert.Equal(expected, string.Join(' ', quote.GetProperty("highlights").EnumerateArray()
            .Select(span => $"{span.GetProperty("start").GetInt32()}-{span.GetProperty("end").GetInt32()}")));
    }

    [Theory]
    [InlineData("/api/v1/quotes", false)]
    [InlineData("/api/v1/quotes?select=text,highlights", false)]
    [InlineData("/api/v1/quotes?select=text,highlights&q=harbour", true)]
    [InlineData("/api/v1/quotes?select=text&q=harbour", false)]
    public async Task Without_words_a_quote_has_no_highlights(string url, bool expected) =>
        Assert.Equal(expected, (await shelf.JsonAsync(url)).GetProperty("items")[0].TryGetProperty("highlights", out _));

    [Property(MaxTest = 300)]
    public void Whatever_is_typed_is_looked_for_as_words_or_refused_as_none(string? typed)
    {
        var wellFormed = string.Concat((typed ?? "").Where(c => !char.IsSurrogate(c) && c != '\0'));
        using var response = shelf.Client.GetAsync($"/api/v1/quotes?q={Uri.EscapeDataString(wellFormed)}").GetAwaiter().GetResult();
        Assert.Contains((int)response.StatusCode, new[] { 200, 400 });
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("harbour\"")]
    [InlineData("\"harbour\" AND (")]
    [InlineData("harbour NEAR/2 light")]
    [InlineData("text:harbour")]
    [InlineData("{text} : harbour")]
    [InlineData("^harbour + light")]
    [InlineData("harbour; DROP TABLE quotes --")]
    [InlineData("tags : s1")]
    [InlineData("s1")]
    [InlineData("harbour*harbour")]
    [InlineData("-\"harbour")]
    [InlineData("-")]
    [InlineData("ﬁ ½ ² Ⅷ")]
    [InlineData("\u0301 a\u0301")]
    public async Task Operators_and_unbalanced_quotation_marks_are_no_fault(string typed)
    {
        using var response = await shelf.Client.GetAsync($"/api/v1/quotes?q={Uri.EscapeDataString(typed)}&sort=relevance&facets=type,topic");
        Assert.Contains((int)response.StatusCode, new[] { 200, 400 });
        using var titles = await shelf.Client.GetAsync($"/api/v1/articles?q={Uri.EscapeDataString(typed)}");
        Assert.Contains((int)titles.StatusCode, new[] { 200, 400 });
        using var names = await shelf.Client.GetAsync($"/api/v1/actors?q={Uri.EscapeDataString(typed)}");
        Assert.Contains((int)names.StatusCode, new[] { 200, 400 });
    }

    [Fact]
    public async Task Tags_of_the_index_are_not_words_of_quotes()
    {
        var page = await shelf.JsonAsync($"/api/v1/quotes?q=s{shelf.Vale}");
        Assert.Equal(JsonValueKind.Array, page.GetProperty("items").ValueKind);
        Assert.Empty(page.GetProperty("items").EnumerateArray());
    }

    /// <summary>A quote with characters outside the basic plane before its words, and one without the words.</summary>
    public sealed class Shelf : TestService
    {
        public long Vale { get; private set; }

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var vale = Actor("Maren Vale");
            await InsertAsync([Quote(Article("2025-01-01"), vale, "🙂 Harbour, 🙂 harbour"), Quote(Article("2024-01-01"), vale, "a light")]);
            Vale = vale.Id;
        }
    }
}
