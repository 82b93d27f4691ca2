using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;
using StatementApi.Tests.Topics;
using StatementApi.Timelines;

namespace StatementApi.Tests.Timelines;

public sealed class PositionTests(TopicShelf shelf) : IClassFixture<TopicShelf>
{
    [Theory]
    [InlineData("", "a comment; b reject; c reject after reject; d predict after reject; e agree after reject!; g comment after agree; h praise after agree!")]
    [InlineData("changesOnly=true", "b reject; e agree after reject!; h praise after agree!")]
    [InlineData("from=2025-03-06&to=2025-05-02", "c reject after reject; d predict after reject; e agree after reject!; g comment after agree")]
    [InlineData("from=2025-03-06&changesOnly=true", "e agree after reject!; h praise after agree!")]
    public async Task Statements_stand_in_order_beside_the_stand_before(string query, string expected)
    {
        for (var limit = 1; limit <= 4; limit++)
        {
            var positions = await shelf.AllAsync($"/api/v1/actors/{shelf.Vale}/topics/ceasefire/positions?{query}", limit);
            Assert.Equal(expected, string.Join("; ", positions.Select(Describe)));
        }
    }

    [Fact]
    public async Task A_statement_without_a_day_has_no_place() =>
        Assert.Empty(await shelf.AllAsync($"/api/v1/actors/{shelf.Orrin}/topics/ceasefire/positions", 50));

    [Theory]
    [InlineData("/api/v1/actors/999999/topics/ceasefire/positions", 404, "")]
    [InlineData("/api/v1/actors/1/topics/cable/positions", 404, "")]
    [InlineData("/api/v1/actors/1/topics/ceasefire/positions?from=2025-02-01&to=2025-01-01", 400, "from")]
    [InlineData("/api/v1/actors/1/topics/ceasefire/positions?changesOnly=perhaps", 400, "changesOnly")]
    [InlineData("/api/v1/actors/1/topics/ceasefire/positions?act=agree", 400, "act")]
    public async Task What_is_wrong_is_said(string url, int status, string field)
    {
        var problem = await shelf.ProblemAsync(url);
        Assert.Equal((status, field), (problem.Status, problem.Field));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Statements_and_stands_come_from_one_index(bool changesOnly)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(shelf);
        await new PositionQueries(database, shelf.Get<QuotePages>()).ListAsync(
            999999, "trade", new PositionOptions { ChangesOnly = changesOnly }, new PageRequest(), new DefaultHttpContext().Request, default);
        Assert.All(
            recorder.Steps.Where(step => !step.StartsWith("CORRELATED", StringComparison.Ordinal)),
            step => Assert.Contains("COVERING INDEX ix_quote_topics_topic_speaker_id_effective_on_quote_id_act_is_current", step));
    }

    private static string Describe(JsonElement position)
    {
        var previous = position.GetProperty("previousAct").GetString();
        return $"{position.GetProperty("text").GetString()![0]} {position.GetProperty("act").GetString()}"
            + (previous is null ? "" : $" after {previous}") + (position.GetProperty("changed").GetBoolean() ? "!" : "");
    }
}
