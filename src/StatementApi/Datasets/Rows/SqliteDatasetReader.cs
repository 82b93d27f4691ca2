using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Datasets.Schemas;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Rows;

/// <summary>Reads datasets from SQLite by one statement, which sees the database as it was when the first row was read.</summary>
internal sealed partial class SqliteDatasetReader(ILogger<SqliteDatasetReader> logger) : IDatasetReader
{
    /// <inheritdoc />
    public async Task<IDatasetRows> OpenAsync(
        StatementDbContext database,
        IQueryable<long> selection,
        DatasetSchema schema,
        ImmutableArray<DatasetColumn> columns,
        CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        var (command, cells) = Prepare(selection, schema, columns);
        LogStatement(command.CommandText);
        return new SqliteDatasetRows(command, cells, cancellationToken);
    }

    /// <summary>The statement, and where in its result the columns stand.</summary>
    internal static (SqliteCommand Command, ImmutableArray<SqliteCellPlace> Cells) Prepare(
        IQueryable<long> selection, DatasetSchema schema, ImmutableArray<DatasetColumn> columns)
    {
        var sql = SqliteDatasetSql.Of(schema.Name);
        var cells = columns.Select(column => sql.Cells[column.Name]).ToImmutableArray();
        var expressions = cells.Select(cell => cell.Sql).Concat(cells.Select(cell => cell.SurrogatePairs).OfType<string>()).Distinct().ToList();
        var command = (SqliteCommand)selection.CreateDbCommand();
        command.CommandText = Statement(command.CommandText, expressions, sql.Tables);
        return (command, [.. cells.Select(cell => new SqliteCellPlace(
            cell.Reading, expressions.IndexOf(cell.Sql), cell.SurrogatePairs is { } pairs ? expressions.IndexOf(pairs) : -1))]);
    }

    /// <summary>
    /// The limit, which is none, keeps the order of the identities: where they must be sorted, they alone are, and the rows stream. Without it SQLite
    /// would take the order of a joined subquery for idle.
    /// </summary>
    private static string Statement(string identities, IEnumerable<string> expressions, string tables) =>
        $"WITH selection(id) AS ({identities} LIMIT -1)\nSELECT {string.Join(",\n    ", expressions)}\nFROM selection\n{tables}";

    [LoggerMessage(LogLevel.Debug, "Reading a dataset: {Statement}")]
    private partial void LogStatement(string statement);
}
