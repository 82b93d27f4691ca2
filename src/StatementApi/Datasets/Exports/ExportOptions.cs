using StatementApi.Datasets.Formats;

namespace StatementApi.Datasets.Exports;

/// <summary>How to write a dataset.</summary>
public sealed record ExportOptions
{
    /// <summary>In which form.</summary>
    public DatasetFormat Format { get; init; }

    /// <summary><c>gzip</c> for a compressed file; Parquet is compressed within. Independent of <c>Accept-Encoding</c>, which compresses on the way only.</summary>
    public ExportCompression Compression { get; init; }

    /// <summary>Columns to write, parted by commas, in the dataset's own order; all unless given.</summary>
    public string? Select { get; init; }
}
