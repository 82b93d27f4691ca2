using System.Text.Json;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Snapshots;

/// <summary>What a snapshot is to hold.</summary>
public sealed record SnapshotSubmission
{
    /// <summary>The dataset.</summary>
    public required DatasetName Dataset { get; init; }

    /// <summary>The form of the file.</summary>
    public DatasetFormat Format { get; init; } = DatasetFormat.Parquet;

    /// <summary>Whether the file is compressed as a whole; Parquet is compressed within.</summary>
    public ExportCompression Compression { get; init; }

    /// <summary>Columns, parted by commas; all unless given.</summary>
    public string? Select { get; init; }

    /// <summary>The filters of the list of the same name, by their names; those that may be repeated as arrays.</summary>
    public JsonElement? Filters { get; init; }
}
