using StatementApi.Actors;
using StatementApi.Extraction.Actors;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Actors;

public sealed class ActorPlanTests(TestService service) : IClassFixture<TestService>
{
    public static TheoryData<ActorFilter, string, string> Lists => new()
    {
        { new ActorFilter(), ActorOrder.ByName, "ix_actors_folded_name_id" },
        { new ActorFilter { Kind = ActorKind.Person }, ActorOrder.ByName, "ix_actors_kind_folded_name_id" },
        { new ActorFilter { Country = "Norland" }, ActorOrder.ByName, "ix_actors_country_folded_name_id" },
        { new ActorFilter(), ActorOrder.MostQuoted, "ix_actors_quote_count_id" },
        { new ActorFilter { Q = "zel" }, ActorOrder.ByName, "VIRTUAL TABLE INDEX" },
        { new ActorFilter { Q = "zelemskyy" }, ActorOrder.Relevance, "VIRTUAL TABLE INDEX" },
    };

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public async Task A_list_has_an_index(ActorFilter filter, string sort, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new ActorQueries(database, new ActorSelection(database, new SqliteActorSearch()))
            .ListAsync(filter, new ActorListOptions { Sort = sort }, sort == ActorOrder.Relevance ? null : new CursorKey("1", 7), 51, default);
        Assert.Contains(recorder.Steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, step => step.StartsWith("SCAN a", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal));
    }
}
