using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>The values of one column in the row group under construction, and for each whether it is there (Parquet's definition levels).</summary>
/// <param name="field">What the file's schema says of the column.</param>
internal abstract class ColumnChunk(Field field)
{
    /// <summary>What the file's schema says of the column.</summary>
    public Field Field { get; } = field;

    /// <summary>Number of characters held.</summary>
    public virtual int Characters => 0;

    /// <summary>The chunk for a column.</summary>
    public static ColumnChunk Of(DatasetColumn column) => column.Type switch
    {
        ColumnType.Integer => new IntegerChunk(column),
        ColumnType.Number => new NumberChunk(column),
        ColumnType.Date or ColumnType.Instant => new TimeChunk(column),
        ColumnType.IntegerList => new IntegerListChunk(column),
        ColumnType.TextList => new TextListChunk(column),
        _ => new TextChunk(column),
    };

    /// <summary>Takes in the value of a row.</summary>
    public abstract void Add(IDatasetRow row, int column);

    /// <summary>Writes the values to the row group.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField leaf, CancellationToken cancellationToken);

    /// <summary>Forgets the values; the memory is kept for the next row group.</summary>
    public abstract void Clear();
}
