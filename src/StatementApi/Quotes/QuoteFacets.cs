using System.Text.Json.Serialization;

namespace StatementApi.Quotes;

/// <summary>Counts over all quotes that the filters let through, most frequent first; only those asked for.</summary>
public sealed record QuoteFacets
{
    /// <summary>Most values of a facet; the rarer ones are left out.</summary>
    public const int MaxValues = 100;

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
