using StatementApi.Datasets.Rows;

namespace StatementApi.Datasets.Formats;

/// <summary>Writes rows to a stream in some format, holding a bounded number of them. Not thread-safe.</summary>
internal interface IRowWriter : IAsyncDisposable
{
    /// <summary>Whether so much is held that it should be written before the next row.</summary>
    bool IsFull { get; }

    /// <summary>Takes in a row.</summary>
    void Add(IDatasetRow row);

    /// <summary>Writes what is held.</summary>
    ValueTask FlushAsync(CancellationToken cancellationToken);

    /// <summary>Writes the rest and what ends a complete file. Without this call the file is recognisably cut short, where the format can tell.</summary>
    ValueTask CompleteAsync(CancellationToken cancellationToken);
}
