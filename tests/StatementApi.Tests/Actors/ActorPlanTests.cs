using StatementApi.Actors;
using StatementApi.Extraction.Actors;
using StatementApi.Http.Paging;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Actors;

public sealed class ActorPlanTests(TestService service) : IClassFixture<TestService>
{
    public static TheoryData<ActorFilter, string> Lists => new()
    {
        { new ActorFilter(), "ix_actors_folded_name_id" },
        { new ActorFilter { Kind = ActorKind.Person }, "ix_actors_kind_folded_name_id" },
        { new ActorFilter { Country = "Norland" }, "ix_actors_country_folded_name_id" },
        { new ActorFilter { Sort = ActorOrder.MostQuoted }, "ix_actors_quote_count_id" },
        { new ActorFilter { Q = "zel" }, "VIRTUAL TABLE INDEX" },
    };

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public async Task A_list_has_an_index(ActorFilter filter, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(service);
        await new ActorQueries(database, new SqliteActorSearch()).ListAsync(filter, new CursorKey("1", 7), 51, default);
        Assert.Contains(recorder.Steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, step => step.StartsWith("SCAN a", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal));
    }
}
