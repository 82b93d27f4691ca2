using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Numbers as DOUBLE.</summary>
internal sealed class NumberChunk(DatasetColumn column) : ScalarChunk<double>(new DataField(column.Name, typeof(double), column.IsNullable))
{
    /// <inheritdoc />
    protected override double ValueOf(IDatasetRow row, int column) => row.Number(column);
}
