using System.Text.Json;

namespace StatementApi.Tests.Topics;

public sealed class TopicActorTests(TopicShelf shelf) : IClassFixture<TopicShelf>
{
    [Theory]
    [InlineData("/api/v1/topics/ceasefire/actors", "Maren Vale 7 a-h; Tomas Orrin 1 -; Third Person 1 k-k")]
    [InlineData("/api/v1/topics/borders/actors", "Third Person 2 k-l; Maren Vale 1 i-i")]
    [InlineData("/api/v1/topics/trade/actors", "")]
    public async Task Each_actor_has_a_first_and_a_latest_statement(string url, string expected)
    {
        for (var limit = 1; limit <= 4; limit++)
        {
            var actors = await shelf.AllAsync(url, limit);
            Assert.Equal(expected, string.Join("; ", actors.Select(row => $"{row.GetProperty("actor").GetProperty("name").GetString()} {Describe(row)}")));
        }
    }

    [Fact]
    public async Task An_actor_has_a_first_and_a_latest_statement_about_each_topic()
    {
        for (var limit = 1; limit <= 3; limit++)
        {
            var topics = await shelf.AllAsync($"/api/v1/actors/{shelf.Vale}/topics", limit);
            Assert.Equal("ceasefire 7 a-h; borders 1 i-i", string.Join("; ", topics.Select(row => $"{row.GetProperty("topic").GetString()} {Describe(row)}")));
        }
    }

    [Fact]
    public async Task A_statement_is_told_briefly()
    {
        var actors = await shelf.JsonAsync("/api/v1/topics/ceasefire/actors?limit=1");
        var latest = actors.GetProperty("items")[0].GetProperty("latest");
        Assert.Equal(["quoteId", "articleId", "date", "datedBy", "act", "text"], latest.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ("2025-06-01", "publication", "praise", "h thanks"),
            (latest.GetProperty("date").GetString(), latest.GetProperty("datedBy").GetString(), latest.GetProperty("act").GetString(), latest.GetProperty("text").GetString()));
    }

    private static string Describe(JsonElement row) =>
        $"{row.GetProperty("quoteCount").GetInt32()} {LetterOf(row.GetProperty("first"))}-{LetterOf(row.GetProperty("latest"))}";

    private static string LetterOf(JsonElement statement) =>
        statement.ValueKind == JsonValueKind.Null ? "" : statement.GetProperty("text").GetString()![..1];
}
