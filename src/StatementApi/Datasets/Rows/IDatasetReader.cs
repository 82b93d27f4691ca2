using System.Collections.Immutable;
using StatementApi.Datasets.Schemas;
using StatementApi.Persistence;

namespace StatementApi.Datasets.Rows;

/// <summary>Reads datasets row by row: the one place that knows how the database stores their columns. Thread-safe.</summary>
internal interface IDatasetReader
{
    /// <summary>Starts to read.</summary>
    /// <param name="database">Where to read; not to be used otherwise until the rows are disposed of.</param>
    /// <param name="selection">Identities of the rows, in order.</param>
    /// <param name="schema">The dataset.</param>
    /// <param name="columns">The columns to read, of those of the schema.</param>
    /// <param name="cancellationToken">Stops the query wherever it is.</param>
    Task<IDatasetRows> OpenAsync(
        StatementDbContext database,
        IQueryable<long> selection,
        DatasetSchema schema,
        ImmutableArray<DatasetColumn> columns,
        CancellationToken cancellationToken);
}
