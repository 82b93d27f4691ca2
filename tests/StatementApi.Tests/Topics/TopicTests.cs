using System.Net;
using System.Text.Json;
using StatementApi.Extraction.Topics;

namespace StatementApi.Tests.Topics;

public sealed class TopicTests(TopicShelf shelf) : IClassFixture<TopicShelf>
{
    [Fact]
    public async Task The_most_frequent_come_first_and_phrases_of_one_quote_not_at_all()
    {
        var list = await shelf.JsonAsync("/api/v1/topics?limit=4");
        Assert.Equal(
            ["ceasefire topic 9", "borders topic 4", "cable keyPhrase 2", "winter truce keyPhrase 2"],
            list.GetProperty("items").EnumerateArray().Select(Describe));
    }

    [Theory]
    [InlineData("kind=topic", "topic")]
    [InlineData("kind=topic&sort=name", "topic")]
    public async Task The_whole_list_is_shown_with_zeros(string query, string kind)
    {
        var topics = await shelf.AllAsync($"/api/v1/topics?{query}", 7);
        Assert.Equal(TopicTagger.Topics.Order(StringComparer.Ordinal), topics.Select(NameOf).Order(StringComparer.Ordinal));
        Assert.All(topics, topic => Assert.Equal(kind, topic.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sort=name")]
    [InlineData("sort=-quoteCount&kind=keyPhrase")]
    [InlineData("sort=name&kind=keyPhrase")]
    public async Task Pages_of_any_size_join_to_the_same_list(string query)
    {
        var whole = await shelf.AllAsync($"/api/v1/topics?{query}", 200);
        foreach (var limit in new[] { 1, 2, 5 })
        {
            Assert.Equal(whole.Select(Describe), (await shelf.AllAsync($"/api/v1/topics?{query}", limit)).Select(Describe));
        }

        var names = whole.ConvertAll(NameOf);
        Assert.True(!query.Contains("name") || names.SequenceEqual(names.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_topic_tells_how_long_it_has_been_spoken_of()
    {
        var topic = await shelf.JsonAsync("/api/v1/topics/borders");
        Assert.Equal("""{"name":"borders","quoteCount":4,"actorCount":2,"firstQuotedOn":"2024-02-03","lastQuotedOn":"2025-02-03"}""", topic.ToString());
        var silent = await shelf.JsonAsync("/api/v1/topics/peace%20talks");
        Assert.Equal("""{"name":"peace talks","quoteCount":0,"actorCount":0,"firstQuotedOn":null,"lastQuotedOn":null}""", silent.ToString());
    }

    [Fact]
    public async Task A_client_that_has_the_topic_is_answered_304()
    {
        using var first = await shelf.Client.GetAsync("/api/v1/topics/borders");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/topics/borders");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await shelf.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/topics?kind=theme", 400, "kind")]
    [InlineData("/api/v1/topics?sort=count", 400, "sort")]
    [InlineData("/api/v1/topics?limit=201", 400, "limit")]
    [InlineData("/api/v1/topics?cursor=AAAA", 400, "cursor")]
    [InlineData("/api/v1/topics?topic=trade", 400, "topic")]
    [InlineData("/api/v1/topics/cable", 404, "")]
    [InlineData("/api/v1/topics/Borders/actors", 404, "")]
    [InlineData("/api/v1/actors/999999/topics", 404, "")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url);
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }

    private static string Describe(JsonElement topic) =>
        $"{NameOf(topic)} {topic.GetProperty("kind").GetString()} {topic.GetProperty("quoteCount").GetInt32()}";

    private static string NameOf(JsonElement topic) => topic.GetProperty("name").GetString()!;
}
