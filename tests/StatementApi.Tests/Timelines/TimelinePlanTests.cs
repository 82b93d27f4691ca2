using Microsoft.AspNetCore.Http;
using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;
using StatementApi.Timelines;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Timelines;

public sealed class TimelinePlanTests(TestService service) : IClassFixture<TestService>
{
    private const string OfEverybody = "COVERING INDEX ix_quotes_effective_on_id_act_superseded_by_run_id";
    private const string OfActor = "COVERING INDEX ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id";
    private const string OfTopic = "COVERING INDEX ix_quote_topics_topic_effective_on_quote_id_act_is_current";
    private const string OfActorAndTopic = "COVERING INDEX ix_quote_topics_topic_speaker_id_effective_on_quote_id_act_is_current";

    [Theory]
    [InlineData(false, "", TimelineSplit.None, OfEverybody, 1)]
    [InlineData(true, "", TimelineSplit.Actor, OfActor, 1)]
    [InlineData(true, "", TimelineSplit.Act, OfActor, 1)]
    [InlineData(false, "trade", TimelineSplit.Topic, OfTopic, 1)]
    [InlineData(false, "trade,ceasefire", TimelineSplit.Topic, OfTopic, 4)]
    [InlineData(false, "trade,ceasefire", TimelineSplit.Act, OfTopic, 2)]
    [InlineData(true, "trade,ceasefire", TimelineSplit.Act, OfActorAndTopic, 2)]
    public async Task Days_are_counted_in_an_index_alone(bool ofActor, string topics, TimelineSplit split, string index, int queries)
    {
        var actor = Actor("A B");
        await service.InsertAsync([actor]);
        var filter = new QuoteFilter
        {
            Actor = ofActor ? [actor.Id] : [],
            Topic = topics.Split(',', StringSplitOptions.RemoveEmptyEntries),
            From = Day("2015-01-01"),
            To = Day("2024-12-31"),
        };
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new TimelineCounting(recorder.Selection(database)).CountAsync(filter, ofActor ? [(actor.Id, actor.Name)] : [], split, TimelineInterval.Month, default);
        var probes = recorder.Steps.Where(step => step.Contains("pk_quote_topics", StringComparison.Ordinal)).ToList();
        Assert.Equal(queries, recorder.Steps.Count(step => step.Contains(index, StringComparison.Ordinal)));
        Assert.All(recorder.Steps.Where(step => !IsOrdering(step)), step => Assert.StartsWith("SEARCH", step));
        Assert.All(probes, step => Assert.Contains("COVERING INDEX", step));
    }

    [Fact]
    public async Task A_page_beneath_walks_the_index_in_order()
    {
        var actor = Actor("C D");
        await service.InsertAsync([actor]);
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        var selection = recorder.Selection(database);
        await new TimelineQueries(
            database, selection, service.Get<QuotePages>(), service.Get<IActorNames>(), new TimelineCounting(selection), TimeProvider.System).ReadAsync(
            new QuoteFilter { Actor = [actor.Id], From = Day("2015-01-01"), To = Day("2024-12-31") },
            new TimelineOptions(),
            new PageRequest(),
            new DefaultHttpContext().Request,
            default);
        Assert.Equal(2, recorder.Steps.Count(step => step.Contains(OfActor, StringComparison.Ordinal)));
        Assert.Single(recorder.Steps, IsOrdering);
        Assert.All(recorder.Steps.Where(step => !IsOrdering(step)), step => Assert.StartsWith("SEARCH", step));
    }

    /// <summary>Counting by month or act sorts the few groups, not the quotes.</summary>
    private static bool IsOrdering(string step) =>
        step.Contains("CORRELATED", StringComparison.Ordinal) || step.Contains("TEMP B-TREE FOR GROUP BY", StringComparison.Ordinal);
}
