using System.Text.Json.Serialization;
using StatementApi.Filtering;

namespace StatementApi.Quotes;

/// <summary>Counts over all quotes that the filters let through, most frequent first; only those asked for, of each the 100 most frequent values.</summary>
public sealed record QuoteFacets
{
    /// <summary>By relation to quotation marks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Type { get; init; }

    /// <summary>By speech act.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Act { get; init; }

    /// <summary>By topic; a quote counts under each of its topics.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Topic { get; init; }

    /// <summary>By publisher.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Publisher { get; init; }

    /// <summary>By kind of the speaker; null for quotes whose speaker could not be named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? ActorKind { get; init; }
}
