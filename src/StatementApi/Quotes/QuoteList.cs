using System.Text.Json.Serialization;
using StatementApi.Representations;

namespace StatementApi.Quotes;

/// <summary>A part of a list of quotes.</summary>
/// <param name="Items">The quotes; with <c>select</c>, only the members asked for.</param>
/// <param name="Next">Absolute URL of the next part; null on the last one.</param>
/// <param name="Facets">The counts asked for; left out unless asked.</param>
public sealed record QuoteList(
    IReadOnlyList<QuoteResponse> Items,
    string? Next,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] QuoteFacets? Facets);
