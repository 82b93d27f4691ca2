using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Whole numbers as INT64.</summary>
internal sealed class IntegerChunk(DatasetColumn column) : ScalarChunk<long>(new DataField(column.Name, typeof(long), column.IsNullable))
{
    /// <inheritdoc />
    protected override long ValueOf(IDatasetRow row, int column) => row.Integer(column);
}
