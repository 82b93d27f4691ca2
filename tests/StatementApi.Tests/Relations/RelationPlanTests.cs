using StatementApi.Buckets;
using StatementApi.Filtering;
using StatementApi.Http.Paging;
using StatementApi.Relations;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Relations;

public sealed class RelationPlanTests(RelationShelf shelf) : IClassFixture<RelationShelf>
{
    [Theory]
    [InlineData(RelationKind.Addresses, "SEARCH q0 USING PRIMARY KEY (quote_id=?")]
    [InlineData(RelationKind.Mentions, "SEARCH q0 USING PRIMARY KEY (quote_id=?")]
    [InlineData(RelationKind.Quotes, "INDEX ix_quotes_parent_quote_id (parent_quote_id=?")]
    public async Task The_actors_quotes_are_walked_and_what_hangs_on_each_is_looked_up(RelationKind kind, string index)
    {
        var recorder = new PlanRecorder();
        await using var database = recorder.Context(shelf);
        var queries = new RelationQueries(database, new RelationSelection(database, recorder.Selection(database)));
        await queries.ListAsync(
            shelf.Vale,
            new StatementFilter(),
            new RelationOptions { Relation = kind, Interval = TimelineInterval.Month },
            new PageRequest(),
            new Microsoft.AspNetCore.Http.DefaultHttpContext().Request,
            default);
        Assert.Equal(1, recorder.Steps.Count(step => step.Contains("COVERING INDEX ix_quotes_speaker_id_effective_on_id_act", StringComparison.Ordinal)));
        Assert.Contains(recorder.Steps, step => step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(recorder.Steps, step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN CONSTANT ROW");
    }
}
