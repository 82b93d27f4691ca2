using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Articles;

/// <summary>Texts that break what counts characters carelessly: every span still covers exactly its words.</summary>
public sealed class HardTextTests(TestService service) : IClassFixture<TestService>
{
    private const int Mebibyte = 1024 * 1024;

    public static TheoryData<string, string> Texts => new()
    {
        { "emoji", "🚢🚢 “We sail 🚢 today,” said Ada Lindqvist on Monday. 👩‍👩‍👧 She said that the crew 👍 was ready. 🎉" },
        { "rightToLeft", "قال الوزير. “We sail today,” said Ada Lindqvist. שלום. She added that the crew was ready." },
        { "combining", "Zoe\u0301 Le\u0301ger said the cafe\u0301 was open. “C\u0327a va,” she said." },
        { "windowsLines", "“We sail today,” said Ada Lindqvist.\r\n\r\n“The crew is ready,” she added.\r\n" },
        { "unbalancedMarks", string.Concat(Enumerable.Repeat("“", 10_000)) + " said Ada Lindqvist." },
        { "straightMarks", string.Concat(Enumerable.Repeat("\" ", 10_001)) + "said Ada Lindqvist." },
        { "oneLine", LongLine() },
        { "noSpaces", new string('x', Mebibyte) },
        { "onlyEmoji", string.Concat(Enumerable.Repeat("😀", Mebibyte / 4)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_span_covers_its_words_in_both_units(string publisher, string text)
    {
        using var response = await service.Client.PostAsJsonAsync("/api/v1/articles", new { publisher, text });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var address = response.Headers.Location!.PathAndQuery;
        var stored = (await service.JsonAsync(address)).GetProperty("text").GetString()!;
        Assert.Equal(text.ReplaceLineEndings("\n"), stored);

        foreach (var quote in (await service.JsonAsync($"{address}/quotes?limit=200")).GetProperty("items").EnumerateArray())
        {
            AssertSpans(quote, (start, end) => stored[start..end]);
        }

        var runes = stored.EnumerateRunes().ToArray();
        foreach (var quote in (await service.JsonAsync($"{address}/quotes?limit=200&offsetUnit=codePoint")).GetProperty("items").EnumerateArray())
        {
            AssertSpans(quote, (start, end) => string.Concat(runes[start..end]));
        }
    }

    [Fact]
    public async Task Offsets_of_a_dry_run_count_code_points_where_asked()
    {
        using var content = new StringContent("A good 😀 day ended. “Yes,” said Ada Lindqvist.", Encoding.UTF8, "text/plain");
        using var response = await service.Client.PostAsync("/api/v1/extractions?offsetUnit=codePoint", content);
        var quote = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("quotes")[0];
        Assert.Equal(20, quote.GetProperty("content")[0].GetProperty("start").GetInt32());
        Assert.Equal("“Yes,”", quote.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Ten_thousand_quotes_in_one_article_are_all_listed_in_text_order()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 10_000; number++)
        {
            text.Append($"“Item {number} is done,” said Ada Lindqvist.\n\n");
        }

        using var response = await service.Client.PostAsJsonAsync("/api/v1/articles", new { publisher = "many", text = text.ToString() });
        var count = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("quoteCount").GetInt32();
        Assert.True(count >= 9_000, $"{count} quotes");
        var starts = (await service.AllAsync(response.Headers.Location!.PathAndQuery + "/quotes", 200))
            .ConvertAll(quote => quote.GetProperty("content")[0].GetProperty("start").GetInt32());
        Assert.Equal(count, starts.Count);
        Assert.Equal(starts.Order(), starts);
    }

    private static void AssertSpans(JsonElement quote, Func<int, int, string> slice)
    {
        var spans = quote.GetProperty("content").EnumerateArray().ToList();
        Assert.NotEmpty(spans);
        spans.AddRange(new[] { quote.GetProperty("cue"), quote.GetProperty("speaker").GetProperty("mention") }
            .Where(span => span.ValueKind == JsonValueKind.Object));
        Assert.All(spans, span => Assert.Equal(
            span.GetProperty("text").GetString(), slice(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32())));
    }

    private static string LongLine()
    {
        const string Sentence = "“The crew is ready,” said Ada Lindqvist, and the harbour office said that no ship would leave before noon. ";
        var line = string.Concat(Enumerable.Repeat(Sentence, Mebibyte / Encoding.UTF8.GetByteCount(Sentence)));
        return line + new string('x', Mebibyte - Encoding.UTF8.GetByteCount(line));
    }
}
