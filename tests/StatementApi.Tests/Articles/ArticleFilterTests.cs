using System.Text.Json;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Articles;

public sealed class ArticleFilterTests(ArticleFilterTests.Shelf shelf) : IClassFixture<ArticleFilterTests.Shelf>
{
    public static TheoryData<string, string> Lists => new()
    {
        { "", "dbac" },
        { "sort=publishedOn", "abdc" },
        { "sort=ingestedAt", "abcd" },
        { "sort=-ingestedAt", "dcba" },
        { "language=en-GB", "b" },
        { "language=EN", "" },
        { "actor={vale}", "dba" },
        { "actor={vale}&publisher=Harbour%20Post", "b" },
        { "actor={orrin}", "c" },
        { "topic=trade", "ba" },
        { "topic=trade&actor={vale}&sort=publishedOn", "ab" },
        { "topic=sanctions", "" },
        { "q=ports", "db" },
        { "q=PORTS%20-open", "d" },
        { "q=r%C3%A9sum%C3%A9", "a" },
        { "q=%22open%20ports", "b" },
        { "q=clos*", "d" },
        { "q=open%20OR%20close", "" },
        { "ingestedSince=1970-01-01T00:00:01Z", "" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Filters_narrow_the_list_and_sort_orders_it(string query, string expected)
    {
        for (var limit = 1; limit <= 4; limit++)
        {
            var items = await shelf.AllAsync($"/api/v1/articles?{Fill(query)}", limit);
            Assert.Equal(expected, string.Concat(items.Select(item => item.GetProperty("title").GetString()![0])));
        }
    }

    [Theory]
    [InlineData("language=en&facets=publisher,language", "publisher: The Courier 2,  1; language: en 3")]
    [InlineData("topic=trade&facets=publisher", "publisher: Harbour Post 1, The Courier 1")]
    [InlineData("q=ports&facets=language", "language: en 1, en-GB 1")]
    public async Task Facets_count_the_whole_filtered_set(string query, string expected)
    {
        var facets = (await shelf.JsonAsync($"/api/v1/articles?limit=1&{query}")).GetProperty("facets");
        Assert.Equal(expected, string.Join("; ", facets.EnumerateObject().Select(facet => $"{facet.Name}: {string.Join(", ", facet.Value.EnumerateArray().Select(Count))}")));
    }

    [Fact]
    public async Task Select_answers_the_named_members_only()
    {
        var article = (await shelf.JsonAsync("/api/v1/articles?select=title,%20id&limit=1")).GetProperty("items")[0];
        Assert.Equal(["title", "id"], article.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("actor=999999", "actor", "there is no actor 999999")]
    [InlineData("topic=rain", "topic", "there is no topic 'rain'; /api/v1/topics lists them")]
    [InlineData("select=id,colour", "select", "'colour' is not a field; the fields are id, title, publisher, publishedOn, url, language, contentHash, ingestedAt, quoteCount, extractorVersion")]
    [InlineData("facets=publisher,mood", "facets", "'mood' is not a facet; the facets are publisher, language")]
    [InlineData("sort=size", "sort", "must be one of -ingestedAt, -publishedOn, ingestedAt, publishedOn")]
    [InlineData("q=***", "q", "must contain a word to look for")]
    [InlineData("title=x", "title", "is not a parameter of this operation")]
    [InlineData("from=2025-04-01&to=2025-03-01", "from", "must not lie after to")]
    public async Task What_is_wrong_with_a_request_is_said_by_field(string query, string field, string reason) =>
        Assert.Equal((400, field, reason), await shelf.ProblemAsync($"/api/v1/articles?{query}"));

    [Fact]
    public async Task A_title_that_is_gone_is_no_longer_found()
    {
        var article = Article("2025-05-01");
        article.Title = "zeppelins at dawn";
        await shelf.InsertAsync([article]);
        Assert.Single((await shelf.JsonAsync("/api/v1/articles?q=zeppelins")).GetProperty("items").EnumerateArray());
        using var deleted = await shelf.Client.DeleteAsync($"/api/v1/articles/{article.Id}");
        Assert.True(deleted.IsSuccessStatusCode);
        Assert.Empty((await shelf.JsonAsync("/api/v1/articles?q=zeppelins")).GetProperty("items").EnumerateArray());
    }

    private string Fill(string query) => query
        .Replace("{vale}", $"{shelf.Vale}", StringComparison.Ordinal)
        .Replace("{orrin}", $"{shelf.Orrin}", StringComparison.Ordinal);

    private static string Count(JsonElement facet) => $"{facet.GetProperty("value").GetString()} {facet.GetProperty("count").GetInt32()}";

    /// <summary>Four articles, named by the first letter of their titles.</summary>
    public sealed class Shelf : TestService
    {
        public long Vale { get; private set; }

        public long Orrin { get; private set; }

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var (vale, orrin) = (Actor("Maren Vale"), Actor("Tomas Orrin"));
            var a = Titled("a Resume of talks", "2025-03-01");
            var b = Titled("b open ports", "2025-03-02", "Harbour Post", "en-GB");
            var c = Titled("c untimely", null, null);
            var d = Titled("d closed ports", "2025-03-02");
            var superseded = Quote(c, vale, "old");
            await InsertAsync(
            [
                Quote(a, vale, "one", topics: ["trade"]), Quote(b, vale, "two", topics: ["trade"]), Quote(c, orrin, "three"), Quote(d, vale, "four"),
                superseded,
            ]);
            (Vale, Orrin) = (vale.Id, orrin.Id);
            await using var database = Database();
            database.Attach(superseded).Entity.SupersededByRunId = superseded.RunId;
            await database.SaveChangesAsync();
        }

        private static Article Titled(string title, string? day, string? publisher = "The Courier", string language = "en")
        {
            var article = Article(day, publisher);
            (article.Title, article.Language) = (title, language);
            return article;
        }
    }
}
