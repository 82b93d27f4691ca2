using Microsoft.EntityFrameworkCore;
using StatementApi.Persistence;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Persistence;

/// <summary>To index and count what is new reads what is new, not the million quotes before it.</summary>
public sealed class NewQuotePlanTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Only_new_quotes_are_read()
    {
        await using var database = service.Database();
        foreach (var sql in service.Get<INewQuoteSql>().Statements)
        {
            var plan = await PlanAsync(database, sql);
            Assert.Contains("SEARCH quotes USING INTEGER PRIMARY KEY (rowid>?)", plan);
            Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.StartsWith("SCAN json_each", StringComparison.Ordinal) && step != "SCAN added");
        }
    }

    private static async Task<List<string>> PlanAsync(StatementDbContext database, string sql)
    {
        await database.Database.OpenConnectionAsync();
        await using var explain = database.Database.GetDbConnection().CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
        var first = explain.CreateParameter();
        (first.ParameterName, first.Value) = ("@first", 1);
        explain.Parameters.Add(first);
        var steps = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
