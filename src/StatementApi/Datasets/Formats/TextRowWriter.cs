using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Formats;

/// <summary>What the formats that are text have in common.</summary>
/// <param name="output">Where to write.</param>
internal abstract class TextRowWriter(Stream output) : IRowWriter
{
    /// <summary>Enough that a write costs little beside what it carries.</summary>
    private const int FullLength = 64 * 1024;

    /// <inheritdoc />
    public bool IsFull => Buffer.Length >= FullLength;

    /// <summary>What is held.</summary>
    protected TextBuffer Buffer { get; } = new();

    /// <inheritdoc />
    public abstract void Add(IDatasetRow row);

    /// <inheritdoc />
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(Buffer.Memory, cancellationToken);
        Buffer.Clear();
    }

    /// <inheritdoc />
    public ValueTask CompleteAsync(CancellationToken cancellationToken) => FlushAsync(cancellationToken);

    /// <inheritdoc />
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
