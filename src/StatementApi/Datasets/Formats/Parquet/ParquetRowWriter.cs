using System.Collections.Immutable;
using System.Globalization;
using Parquet;
using Parquet.Schema;
using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Formats.Parquet;

/// <summary>
/// Writes Apache Parquet, compressed with Snappy, in row groups of bounded size. A file without its last bytes cannot be opened by any reader.
/// </summary>
internal sealed class ParquetRowWriter : IRowWriter
{
    private const int FullRows = 20_000;
    private const long FullCharacters = 4_000_000;
    private readonly ColumnChunk[] _chunks;
    private readonly ParquetSchema _schema;
    private readonly Stream _output;
    private readonly Dictionary<string, string> _metadata;
    private ParquetWriter? _writer;
    private int _rows;

    /// <summary>A file of <paramref name="columns"/>.</summary>
    public ParquetRowWriter(Stream output, DatasetSchema schema, ImmutableArray<DatasetColumn> columns)
    {
        _output = output;
        _chunks = [.. columns.Select(ColumnChunk.Of)];
        _schema = new ParquetSchema(_chunks.Select(chunk => chunk.Field));
        _metadata = new Dictionary<string, string>
        {
            ["dataset"] = schema.Name.ToString().ToLowerInvariant(),
            ["schemaVersion"] = schema.Version.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <inheritdoc />
    public bool IsFull => _rows >= FullRows || _chunks.Sum(chunk => (long)chunk.Characters) >= FullCharacters;

    /// <inheritdoc />
    public void Add(IDatasetRow row)
    {
        for (var index = 0; index < _chunks.Length; index++)
        {
            _chunks[index].Add(row, index);
        }

        _rows++;
    }

    /// <inheritdoc />
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        _writer ??= await StartAsync(cancellationToken);
        if (_rows == 0)
        {
            return;
        }

        using var group = _writer.CreateRowGroup();
        for (var index = 0; index < _chunks.Length; index++)
        {
            await _chunks[index].WriteAsync(group, _schema.DataFields[index], cancellationToken);
            _chunks[index].Clear();
        }

        group.CompleteValidate();
        _rows = 0;
    }

    /// <inheritdoc />
    public async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        await _writer!.DisposeAsync();
    }

    /// <summary>Ends nothing: disposing of the library's writer writes what makes the file complete.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<ParquetWriter> StartAsync(CancellationToken cancellationToken)
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Snappy,
            DictionaryEncodingSampleSize = 1_000,
            MaximumSmallPoolFreeBytes = 4 * 1024 * 1024,
            MaximumLargePoolFreeBytes = 8 * 1024 * 1024,
        };
        foreach (var field in _schema.DataFields.Where(field => field.ClrType == typeof(ReadOnlyMemory<char>)))
        {
            options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        }

        var writer = await ParquetWriter.CreateAsync(_schema, _output, options, cancellationToken: cancellationToken);
        writer.CustomMetadata = _metadata;
        return writer;
    }
}
