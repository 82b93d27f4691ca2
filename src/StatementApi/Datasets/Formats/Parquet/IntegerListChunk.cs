using System.Text.Json;
using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Lists of whole numbers as LIST of INT64.</summary>
internal sealed class IntegerListChunk(DatasetColumn column) : ListChunk(column.Name, typeof(long))
{
    private readonly ColumnValues<long> _elements = new();

    /// <inheritdoc />
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField leaf, CancellationToken cancellationToken) =>
        WriteAsync(group, leaf, _elements.Memory, cancellationToken);

    /// <inheritdoc />
    public override void Clear()
    {
        base.Clear();
        _elements.Clear();
    }

    /// <inheritdoc />
    protected override void AddElement(ref Utf8JsonReader json) => _elements.Add(json.GetInt64());
}
