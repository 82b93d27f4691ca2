using Microsoft.AspNetCore.Http;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;
using StatementApi.Topics;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Topics;

/// <summary>Lists of topics read the counts that the database keeps; none counts quotes.</summary>
public sealed class TopicPlanTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData(TopicOrder.MostQuoted, "ix_key_phrase_counts_quote_count_phrase")]
    [InlineData(TopicOrder.ByName, "SEARCH k USING PRIMARY KEY (phrase>?)")]
    public async Task Phrases_are_walked_in_order(string sort, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        var after = new TopicKey(new TopicResponse("m", TopicKind.KeyPhrase, 3));
        await new TopicQueries(database).ListAsync(new TopicFilter { Kind = TopicKind.KeyPhrase, Sort = sort }, after, 51, default);
        Assert.Contains(recorder.Steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, IsSort);
    }

    [Fact]
    public async Task The_ends_of_a_topic_are_one_step_each()
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new TopicQueries(database).FindAsync("trade", default);
        Assert.Equal(2, recorder.Steps.Count(step => step.Contains("COVERING INDEX ix_quote_topics_topic_effective_on_quote_id", StringComparison.Ordinal)));
        Assert.All(recorder.Steps, step => Assert.StartsWith("SEARCH", step));
    }

    [Theory]
    [InlineData(true, "ix_actor_topic_counts_topic_quote_count_actor_id", 0)]
    [InlineData(false, "SEARCH a USING PRIMARY KEY (actor_id=?", 1)]
    public async Task Ranks_and_ends_come_from_indexes(bool ofTopic, string index, int sorts)
    {
        var actor = Actor("A B");
        await service.InsertAsync([actor]);
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        var queries = new TopicActorQueries(database);
        var request = new DefaultHttpContext().Request;
        await (ofTopic
            ? (Task)queries.ActorsAsync("trade", new PageRequest(), request, default)
            : queries.TopicsAsync(actor.Id, new PageRequest(), request, default));
        Assert.Contains(recorder.Steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.Equal(2, recorder.Steps.Count(step => step.Contains("COVERING INDEX ix_quote_topics_topic_speaker_id_effective_on", StringComparison.Ordinal)));
        Assert.Equal(sorts, recorder.Steps.Count(IsSort));
        Assert.DoesNotContain(recorder.Steps, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !IsScanOfThePage(step));
    }

    /// <summary>The page, cut out of the index by a subquery, is then walked from end to end.</summary>
    private static bool IsScanOfThePage(string step) => step is "SCAN a1" or "SCAN CONSTANT ROW";

    private static bool IsSort(string step) => step.Contains("TEMP B-TREE", StringComparison.Ordinal);
}
