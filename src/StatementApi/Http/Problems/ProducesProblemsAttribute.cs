namespace StatementApi.Http.Problems;

/// <summary>Declares which errors an operation answers with, for the OpenAPI document; 500 goes without saying.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProducesProblemsAttribute(params int[] statuses) : Attribute
{
    /// <summary>The HTTP statuses.</summary>
    public IReadOnlyList<int> Statuses { get; } = statuses;
}
