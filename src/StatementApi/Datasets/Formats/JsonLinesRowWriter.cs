using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats;

/// <summary>Writes JSON Lines. Every object has every column; a missing value is null.</summary>
internal sealed class JsonLinesRowWriter : TextRowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly (JsonEncodedText Name, DatasetColumn Column)[] _columns;
    private readonly Utf8JsonWriter _json;

    /// <summary>A file of <paramref name="columns"/>.</summary>
    public JsonLinesRowWriter(Stream output, ImmutableArray<DatasetColumn> columns)
        : base(output)
    {
        _columns = [.. columns.Select(column => (JsonEncodedText.Encode(column.Name), column))];
        _json = new Utf8JsonWriter(Buffer, Options);
    }

    /// <inheritdoc />
    public override void Add(IDatasetRow row)
    {
        _json.Reset();
        _json.WriteStartObject();
        for (var index = 0; index < _columns.Length; index++)
        {
            _json.WritePropertyName(_columns[index].Name);
            AddValue(row, index, _columns[index].Column);
        }

        _json.WriteEndObject();
        _json.Flush();
        Buffer.Append((byte)'\n');
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync() => _json.DisposeAsync();

    private void AddValue(IDatasetRow row, int index, DatasetColumn column)
    {
        if (column.IsNullable && row.IsNull(index))
        {
            _json.WriteNullValue();
            return;
        }

        switch (column.Type)
        {
            case ColumnType.Integer:
                _json.WriteNumberValue(row.Integer(index));
                break;
            case ColumnType.Number:
                _json.WriteNumberValue(row.Number(index));
                break;
            case ColumnType.IntegerList or ColumnType.TextList:
                _json.WriteRawValue(row.Text(index), skipInputValidation: true);
                break;
            default:
                _json.WriteStringValue(row.Text(index));
                break;
        }
    }
}
