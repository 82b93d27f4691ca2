namespace StatementApi.Datasets.Schemas;

/// <summary>A column of a dataset. Its name and type never change within a schema version.</summary>
/// <param name="Name">Its name in headers, objects and <c>select</c>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">Whether a row may lack a value. Lists never do; they are empty.</param>
/// <param name="Meaning">What the values say.</param>
public sealed record DatasetColumn(string Name, ColumnType Type, bool IsNullable, string Meaning);
