using System.Text.Json;
using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>Lists of texts as LIST of strings.</summary>
internal sealed class TextListChunk(DatasetColumn column) : ListChunk(column.Name, typeof(string))
{
    private readonly CharacterValues _elements = new();

    /// <inheritdoc />
    public override int Characters => _elements.Characters;

    /// <inheritdoc />
    public override Task WriteAsync(ParquetRowGroupWriter group, DataField leaf, CancellationToken cancellationToken) =>
        WriteAsync<ReadOnlyMemory<char>>(group, leaf, _elements.ToMemories(), cancellationToken);

    /// <inheritdoc />
    public override void Clear()
    {
        base.Clear();
        _elements.Clear();
    }

    /// <inheritdoc />
    protected override void AddElement(ref Utf8JsonReader json) => _elements.Add(json.GetString()!);
}
