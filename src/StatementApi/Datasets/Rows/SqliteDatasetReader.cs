using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementApi.Datasets.Schemas;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Rows;

/// <summary>Reads datasets from SQLite by one statement, which sees the database as it was when the first row was read.</summary>
internal sealed class SqliteDatasetReader : IDatasetReader
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
        var sql = SqliteDatasetSql.Of(schema.Name);
        var cells = columns.Select(column => sql.Cells[column.Name]).ToImmutableArray();
        var expressions = cells.Select(cell => cell.Sql).Concat(cells.Select(cell => cell.SurrogatePairs).OfType<string>()).Distinct().ToList();
        var command = (SqliteCommand)selection.CreateDbCommand();
        command.CommandText = Statement(command.CommandText, expressions, sql.Tables);
        return new SqliteDatasetRows(command, [.. cells.Select(cell => new SqliteCellPlace(
            cell.Reading, expressions.IndexOf(cell.Sql), cell.SurrogatePairs is { } pairs ? expressions.IndexOf(pairs) : -1))], cancellationToken);
    }

    /// <summary>
    /// The limit, which is none, keeps the order of the identities: where they must be sorted, they alone are, and the rows stream. Without it SQLite
    /// would take the order of a joined subquery for idle.
    /// </summary>
    private static string Statement(string identities, IEnumerable<string> expressions, string tables) =>
        $"WITH selection(id) AS ({identities} LIMIT -1)\nSELECT {string.Join(",\n    ", expressions)}\nFROM selection\n{tables}";
}
