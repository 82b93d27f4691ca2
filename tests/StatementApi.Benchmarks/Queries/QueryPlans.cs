using System.Text.Json;
using Microsoft.Data.Sqlite;
using StatementApi.Benchmarks.Service;

namespace StatementApi.Benchmarks.Queries;

/// <summary>Shows how SQLite carries out the queries behind an address, taken from the log of a service that writes them down.</summary>
internal static class QueryPlans
{
    private const string Queries = "Microsoft.EntityFrameworkCore.Database.Command";
    private const string Readings = "StatementApi.Persistence.SqliteReadings";

    /// <summary>Prints the plan of every different query that the addresses lead to.</summary>
    public static async Task PrintAsync(string assembly, string database, IReadOnlyList<string> addresses)
    {
        await using var service = await ServiceProcess.StartAsync(
            assembly, database, new() { [$"Logging__LogLevel__{Queries}"] = "Information", [$"Logging__LogLevel__{Readings}"] = "Debug" });
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync();
        foreach (var address in addresses)
        {
            service.Output.Clear();
            await service.Client.GetStringAsync(new Uri(address, UriKind.Relative));
            Console.WriteLine($"\n{address}");
            foreach (var sql in service.Output.Where(line => line.StartsWith('{')).Select(SqlOf).OfType<string>().Distinct())
            {
                Console.WriteLine("  " + string.Join("\n  ", await PlanAsync(connection, sql)));
            }
        }
    }

    private static string? SqlOf(string line)
    {
        using var entry = JsonDocument.Parse(line);
        var member = entry.RootElement.GetProperty("Category").GetString() switch { Queries => "commandText", Readings => "Statement", _ => "" };
        return entry.RootElement.TryGetProperty("State", out var state)
            && state.TryGetProperty(member, out var sql)
            && sql.GetString()!.Contains("SELECT", StringComparison.Ordinal)
                ? sql.GetString()
                : null;
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in sql.Split(' ', '(', ')', ',', ';', '\n', '\r', '=').Where(word => word.StartsWith('@')).Distinct())
        {
            command.Parameters.AddWithValue(name, "1");
        }

        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
