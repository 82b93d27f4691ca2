using System.Text.Json;
using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Lists whose elements may be missing; the lists themselves are at most empty.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="element">Type of the elements.</param>
internal abstract class ListChunk(string name, Type element) : ColumnChunk(new ListField(name, new DataField("element", element, true)))
{
    /// <summary>The levels by which Parquet tells an empty list from a missing element and from one that is there.</summary>
    private const int EmptyList = 1;
    private const int MissingElement = 2;
    private const int Element = 3;

    private readonly ColumnValues<int> _definition = new();
    private readonly ColumnValues<int> _repetition = new();

    /// <inheritdoc />
    public override void Add(IDatasetRow row, int column)
    {
        var json = new Utf8JsonReader(row.Text(column));
        var isFirst = true;
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var isThere = json.TokenType != JsonTokenType.Null;
            AddLevels(isThere ? Element : MissingElement, isFirst);
            isFirst = false;
            if (isThere)
            {
                AddElement(ref json);
            }
        }

        if (isFirst)
        {
            AddLevels(EmptyList, isFirst);
        }
    }

    /// <inheritdoc />
    public override void Clear()
    {
        _definition.Clear();
        _repetition.Clear();
    }

    /// <summary>Takes in the element that the reader stands at.</summary>
    protected abstract void AddElement(ref Utf8JsonReader json);

    /// <summary>Writes the elements that are there, with the levels that tell where the others are.</summary>
    protected Task WriteAsync<T>(ParquetRowGroupWriter group, DataField leaf, ReadOnlyMemory<T> elements, CancellationToken cancellationToken)
        where T : struct =>
        group.WriteAllPartsAsync(leaf, elements, _definition.Memory, _repetition.Memory, cancellationToken);

    private void AddLevels(int definition, bool isFirst)
    {
        _definition.Add(definition);
        _repetition.Add(isFirst ? 0 : 1);
    }
}
