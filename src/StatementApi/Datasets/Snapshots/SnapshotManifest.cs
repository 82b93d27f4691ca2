using System.Text.Json;
using System.Text.Json.Serialization;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Snapshots;

/// <summary>What is known of a snapshot: kept as JSON beside its file.</summary>
internal sealed record SnapshotManifest
{
    /// <summary>Identity; later ones are greater.</summary>
    public required Guid Id { get; init; }

    /// <summary>The dataset.</summary>
    public required DatasetName Dataset { get; init; }

    /// <summary>The form of the file.</summary>
    public required DatasetFormat Format { get; init; }

    /// <summary>Whether the file is compressed as a whole.</summary>
    public required ExportCompression Compression { get; init; }

    /// <summary>The columns selected, parted by commas; null for all.</summary>
    public required string? Select { get; init; }

    /// <summary>The filters, in one spelling.</summary>
    public required JsonElement Filters { get; init; }

    /// <summary>Version of the dataset's schema.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>When it was asked for, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>How far it is.</summary>
    public SnapshotStatus Status { get; init; }

    /// <summary>When it became ready or failed, in UTC.</summary>
    public DateTime? FinishedAt { get; init; }

    /// <summary>What was written; null until it is ready.</summary>
    public ExportSummary? Summary { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Failure { get; init; }

    /// <summary>What to write.</summary>
    [JsonIgnore]
    public ExportPlan Plan => ExportPlan.Of(Dataset, new ExportOptions { Format = Format, Compression = Compression, Select = Select });

    /// <summary>Whether it was asked for with the same words.</summary>
    public bool AsksFor(SnapshotManifest other) =>
        (Dataset, Format, Compression, SchemaVersion, Select) == (other.Dataset, other.Format, other.Compression, other.SchemaVersion, other.Select)
        && JsonElement.DeepEquals(Filters, other.Filters);
}
