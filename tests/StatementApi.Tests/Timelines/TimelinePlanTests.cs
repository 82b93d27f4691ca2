using Microsoft.AspNetCore.Http;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;
using StatementApi.Timelines;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Timelines;

public sealed class TimelinePlanTests(TestService service) : IClassFixture<TestService>
{
    [Theory]
    [InlineData(true, "COVERING INDEX ix_quotes_speaker_id_effective_on_id_act_superseded_by_run_id")]
    [InlineData(false, "COVERING INDEX ix_quotes_effective_on_id_act_superseded_by_run_id")]
    public async Task Days_are_counted_in_the_index_alone(bool ofActor, string index)
    {
        var actor = Actor("A B");
        await service.InsertAsync([actor]);
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new TimelineQueries(database, new QuoteSelection(database, new SqliteQuoteSearch())).ReadAsync(
            new QuoteFilter { Actor = ofActor ? [actor.Id] : [], From = Day("2015-01-01"), To = Day("2024-12-31") },
            new TimelineOptions(),
            new PageRequest(),
            new DefaultHttpContext().Request,
            default);
        Assert.Equal(2, recorder.Steps.Count(step => step.Contains(index, StringComparison.Ordinal)));
        Assert.All(recorder.Steps, step => Assert.StartsWith("SEARCH", step));
    }
}
