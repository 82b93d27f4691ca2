using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace StatementApi.Persistence;

/// <summary>Reads the table in which EF notes the migrations that it has applied, without a context.</summary>
internal sealed class SqliteMigrationHistory(SqliteConnections connections) : IMigrationHistory
{
    private const string Applied = """SELECT migration_id FROM "__EFMigrationsHistory" """;

    private readonly Lazy<IReadOnlyList<string>> _known = new(() =>
        [.. typeof(SqliteMigrationHistory).Assembly.DefinedTypes
            .Where(type => type.IsSubclassOf(typeof(Migration)))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)]);

    /// <inheritdoc />
    public async Task<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        try
        {
            var applied = await AppliedAsync(cancellationToken);
            return _known.Value.All(applied.Contains);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private async Task<HashSet<string>> AppliedAsync(CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenToReadAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Applied;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new HashSet<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(reader.GetString(0));
        }

        return applied;
    }
}
