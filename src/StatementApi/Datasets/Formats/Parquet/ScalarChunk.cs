using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Values of a fixed size, at most one a row.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="field">What the file's schema says of the column.</param>
internal abstract class ScalarChunk<T>(DataField field) : ColumnChunk(field)
    where T : struct
{
    private readonly ColumnValues<T> _values = new();
    private readonly ColumnValues<int> _levels = new();

    /// <inheritdoc />
    public override void Add(IDatasetRow row, int column)
    {
        var isThere = !field.IsNullable || !row.IsNull(column);
        _levels.Add(isThere ? 1 : 0);
        if (isThere)
        {
            _values.Add(ValueOf(row, column));
        }
    }

    /// <inheritdoc />
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField leaf, CancellationToken cancellationToken) =>
        group.WriteAllPartsAsync(leaf, _values.Memory, field.IsNullable ? _levels.Memory : default(ReadOnlyMemory<int>?), null, cancellationToken);

    /// <inheritdoc />
    public override void Clear()
    {
        _values.Clear();
        _levels.Clear();
    }

    /// <summary>The value of a row that has one.</summary>
    protected abstract T ValueOf(IDatasetRow row, int column);
}
