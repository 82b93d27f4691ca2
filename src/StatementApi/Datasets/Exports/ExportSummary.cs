namespace StatementApi.Datasets.Exports;

/// <summary>What was written.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Digest of the file in lower-case hexadecimal; null where none was asked for.</param>
/// <param name="ExtractorVersions">Versions of the rules and models that found what the rows say, in order; empty for datasets that are not extracted.</param>
internal sealed record ExportSummary(long Rows, long Bytes, string? Sha256, IReadOnlyList<string> ExtractorVersions);
