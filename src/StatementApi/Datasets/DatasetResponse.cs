using StatementApi.Datasets.Schemas;

namespace StatementApi.Datasets;

/// <summary>A dataset and its columns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SchemaVersion">Raised when a column is added, renamed, retyped or removed.</param>
/// <param name="Meaning">What a row is, and in which order rows come.</param>
/// <param name="Url">Where it is exported; takes the filters of the list of the same name.</param>
/// <param name="Columns">The columns, in the order in which every format has them.</param>
public sealed record DatasetResponse(DatasetName Name, int SchemaVersion, string Meaning, string Url, IReadOnlyList<DatasetColumn> Columns)
{
    internal static DatasetResponse Of(DatasetSchema schema, string url) => new(schema.Name, schema.Version, schema.Meaning, url, schema.Columns);
}
