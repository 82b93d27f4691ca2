using System.Text.Json;
using StatementApi.Extraction.Acts;
using StatementApi.Persistence.Entities;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Relations;

public sealed class RelationTests(RelationShelf shelf) : IClassFixture<RelationShelf>
{
    [Theory]
    [InlineData("", "addresses Orrin 3; mentions Orrin 2; addresses Pell 1; mentions Pell 1; quotes Orrin 1; quotes Pell 1")]
    [InlineData("relation=addresses", "addresses Orrin 3; addresses Pell 1")]
    [InlineData("relation=mentions", "mentions Orrin 2; mentions Pell 1")]
    [InlineData("relation=quotes", "quotes Orrin 1; quotes Pell 1")]
    [InlineData("relation=addresses&act=demand", "addresses Orrin 1; addresses Pell 1")]
    [InlineData("relation=addresses&from=2025-03-01&to=2025-03-31", "addresses Orrin 2; addresses Pell 1")]
    [InlineData("relation=mentions&topic=trade", "mentions Pell 1")]
    [InlineData("relation=mentions&from=2030-01-01", "")]
    public async Task Others_are_counted_once_a_quote(string query, string expected)
    {
        for (var limit = 1; limit <= 7; limit += 2)
        {
            var relations = await shelf.AllAsync($"/api/v1/actors/{shelf.Vale}/relations?{query}", limit);
            Assert.Equal(expected, string.Join("; ", relations.Select(one =>
                $"{one.GetProperty("relation").GetString()} {one.GetProperty("actor").GetProperty("name").GetString()} {one.GetProperty("count").GetInt32()}")));
        }
    }

    [Fact]
    public async Task A_relation_tells_its_acts_and_days()
    {
        var list = await shelf.JsonAsync($"/api/v1/actors/{shelf.Vale}/relations?relation=addresses&limit=1");
        var first = list.GetProperty("items")[0];
        Assert.Equal("comment 2, demand 1", Acts(first));
        Assert.Equal(("2025-03-09", "2025-03-10"), (first.GetProperty("firstOn").GetString(), first.GetProperty("lastOn").GetString()));
        Assert.Equal(0, first.GetProperty("buckets").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, list.GetProperty("interval").ValueKind);
        Assert.Equal(("2025-03-09", "2025-04-02"), (
            (await shelf.JsonAsync($"/api/v1/actors/{shelf.Vale}/relations")).GetProperty("from").GetString(),
            (await shelf.JsonAsync($"/api/v1/actors/{shelf.Vale}/relations")).GetProperty("to").GetString()));
    }

    [Fact]
    public async Task A_relation_is_counted_over_time_without_gaps()
    {
        var list = await shelf.JsonAsync($"/api/v1/actors/{shelf.Vale}/relations?relation=mentions&interval=month&from=2025-02-01&to=2025-04-30");
        Assert.Equal("month", list.GetProperty("interval").GetString());
        Assert.Equal(
            ["2025-02-01 0 | 2025-03-01 1 comment 1 | 2025-04-01 1 comment 1", "2025-02-01 0 | 2025-03-01 1 demand 1 | 2025-04-01 0"],
            list.GetProperty("items").EnumerateArray().Select(one => string.Join(" | ", one.GetProperty("buckets").EnumerateArray().Select(bucket =>
                $"{bucket.GetProperty("start").GetString()} {bucket.GetProperty("count").GetInt32()} {Acts(bucket)}".TrimEnd()))));
    }

    [Theory]
    [InlineData("/api/v1/actors/999999/relations", 404, "")]
    [InlineData("/api/v1/actors/{vale}/relations?relation=loves", 400, "relation")]
    [InlineData("/api/v1/actors/{vale}/relations?interval=day&from=2020-01-01&to=2025-01-01", 400, "interval")]
    [InlineData("/api/v1/actors/{vale}/relations?topic=tirade", 400, "topic")]
    [InlineData("/api/v1/actors/{vale}/relations?actor=1", 400, "actor")]
    [InlineData("/api/v1/actors/{vale}/relations?cursor=x", 400, "cursor")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url.Replace("{vale}", $"{shelf.Vale}"));
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }

    private static string Acts(JsonElement holder) => string.Join(", ", holder.GetProperty("acts").EnumerateArray()
        .Select(act => $"{act.GetProperty("act").GetString()} {act.GetProperty("count").GetInt32()}"));
}

/// <summary>A service with one speaker who speaks to, of and for two others.</summary>
public sealed class RelationShelf : TestService
{
    /// <summary>The speaker's identity.</summary>
    public long Vale { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (vale, orrin, pell) = (Actor("Vale"), Actor("Orrin"), Actor("Pell"));
        var march = Article("2025-03-10");
        var outer = Quote(march, vale, "they both said it", "2025-04-02", mentions: [orrin]);
        await InsertAsync(
        [
            Quote(march, vale, "to Orrin twice", "2025-03-09", SpeechAct.Demand, addressees: [orrin, orrin, pell], mentions: [pell], topics: ["trade"]),
            Quote(march, vale, "to Orrin", mentions: [orrin], addressees: [orrin]),
            Quote(Article(null), vale, "to Orrin and myself, one day", addressees: [orrin, vale]),
            Quote(march, vale, "hope of Orrin", act: SpeechAct.Think, mentions: [orrin]),
            Quote(march, pell, "to Orrin", addressees: [orrin], mentions: [vale]),
            outer,
            Inside(Quote(march, orrin, "it", "2025-04-02")),
            Inside(Quote(march, orrin, "it again", "2025-04-02")),
            Inside(Quote(march, pell, "it too", "2025-04-02")),
            Inside(Quote(march, vale, "it myself", "2025-04-02")),
            Inside(Quote(march, null, "it, anonymously", "2025-04-02")),
        ]);
        Vale = vale.Id;

        Quote Inside(Quote quote)
        {
            quote.Parent = outer;
            return quote;
        }
    }
}
