using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;
using StatementApi.Filtering;
using StatementApi.Persistence;

namespace StatementApi.Tests.Hosting;

/// <summary>Writes down how SQLite carries out each query of a context, and each statement of prepared readings.</summary>
internal sealed partial class PlanRecorder : DbCommandInterceptor, ILogger<SqliteReadings>
{
    private string _connectionString = "";

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

    /// <summary>Readings of the context's database whose statements are recorded.</summary>
    public SqliteReadings Readings(StatementDbContext database) =>
        new(new SqliteConnections(ConnectionString(database)), SqlitePragmas.UsualCacheKiB, this);

    /// <summary>A selection whose queries are recorded.</summary>
    public QuoteSelection Selection(StatementDbContext database) =>
        new(database, new SqliteQuoteSearch(), new SqliteDayIndex(Readings(database)));

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var sql = ((IEnumerable<KeyValuePair<string, object?>>)state!).Single(part => part.Key == "Statement").Value;
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var explain = connection.CreateCommand();
        explain.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (var name in Parameters().Matches(explain.CommandText).Select(match => match.Value).Distinct())
        {
            explain.Parameters.AddWithValue(name, "1");
        }

        using var reader = explain.ExecuteReader();
        while (reader.Read())
        {
            Add(reader.GetString(3));
        }
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
            Add(reader.GetString(3));
        }

        return result;
    }

    private string ConnectionString(StatementDbContext database) => _connectionString = database.Database.GetConnectionString()!;

    private void Add(string step)
    {
        if (!ReadsParameter(step))
        {
            Steps.Add(step);
        }
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameters();

    /// <summary>A list that is one parameter is unpacked by json_each, which is no table that could grow.</summary>
    private static bool ReadsParameter(string step) =>
        step.StartsWith("LIST SUBQUERY", StringComparison.Ordinal) || step.EndsWith("VIRTUAL TABLE INDEX 1:", StringComparison.Ordinal);
}
