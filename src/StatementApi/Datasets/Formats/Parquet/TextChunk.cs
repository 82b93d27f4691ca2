using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Texts as strings.</summary>
internal sealed class TextChunk(DatasetColumn column) : ColumnChunk(new DataField(column.Name, typeof(string), column.IsNullable))
{
    private readonly CharacterValues _values = new();
    private readonly ColumnValues<int> _levels = new();

    /// <inheritdoc />
    public override int Characters => _values.Characters;

    /// <inheritdoc />
    public override void Add(IDatasetRow row, int index)
    {
        var isThere = !column.IsNullable || !row.IsNull(index);
        _levels.Add(isThere ? 1 : 0);
        if (isThere)
        {
            _values.Add(row.Text(index));
        }
    }

    /// <inheritdoc />
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField leaf, CancellationToken cancellationToken) =>
        group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            leaf, _values.ToMemories(), column.IsNullable ? _levels.Memory : default(ReadOnlyMemory<int>?), null, cancellationToken);

    /// <inheritdoc />
    public override void Clear()
    {
        _values.Clear();
        _levels.Clear();
    }
}
