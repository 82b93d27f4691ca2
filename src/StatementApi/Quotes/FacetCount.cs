namespace StatementApi.Quotes;

/// <summary>How many quotes share a value.</summary>
/// <param name="Value">The value, as the filter of the same name takes it; null for quotes without one.</param>
/// <param name="Count">Number of quotes.</param>
public sealed record FacetCount(string? Value, int Count);
