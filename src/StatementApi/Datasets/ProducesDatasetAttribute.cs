namespace StatementApi.Datasets;

/// <summary>Declares that an operation answers with a dataset, for the OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProducesDatasetAttribute : Attribute;
