using System.Text.Json;

namespace StatementApi.Batches;

/// <summary>Writes a <see cref="BatchReport"/> item by item, so that a report of any length takes no memory.</summary>
internal sealed class BatchReportWriter(Stream target, JsonSerializerOptions json) : IAsyncDisposable
{
    private const int FlushBytes = 32 * 1024;

    private readonly Utf8JsonWriter _writer = new(target, new JsonWriterOptions { Encoder = json.Encoder });
    private long _created;
    private long _existing;
    private long _refused;
    private bool _hasEnded;

    /// <summary>Begins the report.</summary>
    public void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteStartArray("items"u8);
    }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isEnd">Whether nothing behind it could be read.</param>
    public async ValueTask AddAsync(BatchItem item, bool isEnd, CancellationToken cancellationToken)
    {
        JsonSerializer.Serialize(_writer, item, json);
        _ = item.Status switch
        {
            StatusCodes.Status201Created => _created++,
            StatusCodes.Status200OK => _existing++,
            _ => _refused++,
        };
        _hasEnded |= isEnd;
        if (_writer.BytesPending > FlushBytes)
        {
            await _writer.FlushAsync(cancellationToken);
        }
    }

    /// <summary>Ends the report.</summary>
    public Task EndAsync(CancellationToken cancellationToken)
    {
        _writer.WriteEndArray();
        _writer.WriteNumber("created"u8, _created);
        _writer.WriteNumber("existing"u8, _existing);
        _writer.WriteNumber("refused"u8, _refused);
        _writer.WriteBoolean("isComplete"u8, !_hasEnded);
        _writer.WriteEndObject();
        return _writer.FlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
