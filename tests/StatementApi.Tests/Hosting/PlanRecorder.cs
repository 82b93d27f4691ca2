using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StatementApi.Persistence;

namespace StatementApi.Tests.Hosting;

/// <summary>Writes down how SQLite carries out each query of a context.</summary>
internal sealed class PlanRecorder : DbCommandInterceptor
{
    /// <summary>The steps of all queries so far, in order.</summary>
    public List<string> Steps { get; } = [];

    /// <summary>A context on the service's database whose queries are recorded.</summary>
    public StatementDbContext Context(TestService service)
    {
        using var known = service.Database();
        var options = new DbContextOptionsBuilder<StatementDbContext>();
        PersistenceRegistration.Configure(options, known.Database.GetConnectionString()!);
        return new StatementDbContext(options.AddInterceptors(this).Options);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await using var explain = command.Connection!.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        foreach (DbParameter parameter in command.Parameters)
        {
            var copy = explain.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            explain.Parameters.Add(copy);
        }

        await using var reader = await explain.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (reader.GetString(3) is var step && !ReadsParameter(step))
            {
                Steps.Add(step);
            }
        }

        return result;
    }

    /// <summary>A list that is one parameter is unpacked by json_each, which is no table that could grow.</summary>
    private static bool ReadsParameter(string step) =>
        step.StartsWith("LIST SUBQUERY", StringComparison.Ordinal) || step.EndsWith("VIRTUAL TABLE INDEX 1:", StringComparison.Ordinal);
}
