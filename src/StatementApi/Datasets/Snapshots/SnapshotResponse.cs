using System.Text.Json;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets.Snapshots;

/// <summary>A file made of a dataset as it was at one moment, with its manifest.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Format">The form of the file.</param>
/// <param name="Compression">Whether the file is compressed as a whole.</param>
/// <param name="Columns">The columns of the file, in order.</param>
/// <param name="Filters">The filters that its rows passed.</param>
/// <param name="Status">How far it is.</param>
/// <param name="CreatedAt">When it was asked for, in UTC.</param>
/// <param name="FinishedAt">When it became ready or failed, in UTC.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hexadecimal.</param>
/// <param name="SchemaVersion">Version of the dataset's schema.</param>
/// <param name="ExtractorVersions">Versions of the rules and models that found what the rows say; null until it is ready.</param>
/// <param name="Failure">Why it could not be made.</param>
/// <param name="FileUrl">Where to fetch the file; null until it is ready.</param>
public sealed record SnapshotResponse(
    Guid Id,
    DatasetName Dataset,
    DatasetFormat Format,
    ExportCompression Compression,
    IReadOnlyList<string> Columns,
    JsonElement Filters,
    SnapshotStatus Status,
    DateTime CreatedAt,
    DateTime? FinishedAt,
    long? Rows,
    long? Bytes,
    string? Sha256,
    int SchemaVersion,
    IReadOnlyList<string>? ExtractorVersions,
    string? Failure,
    string? FileUrl)
{
    internal static SnapshotResponse Of(SnapshotManifest manifest, string fileUrl) => new(
        manifest.Id,
        manifest.Dataset,
        manifest.Format,
        manifest.Compression,
        [.. manifest.Plan.Columns.Select(column => column.Name)],
        manifest.Filters,
        manifest.Status,
        manifest.CreatedAt,
        manifest.FinishedAt,
        manifest.Summary?.Rows,
        manifest.Summary?.Bytes,
        manifest.Summary?.Sha256,
        manifest.SchemaVersion,
        manifest.Summary?.ExtractorVersions,
        manifest.Failure,
        manifest.Status == SnapshotStatus.Ready ? fileUrl : null);
}
