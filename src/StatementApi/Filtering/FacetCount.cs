namespace StatementApi.Filtering;

/// <summary>How many items share a value.</summary>
/// <param name="Value">The value, as the filter of the same name takes it; null for items without one.</param>
/// <param name="Count">Number of items.</param>
public sealed record FacetCount(string? Value, int Count);
