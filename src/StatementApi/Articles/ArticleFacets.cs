using System.Text.Json.Serialization;
using StatementApi.Filtering;

namespace StatementApi.Articles;

/// <summary>Counts over all articles that the filters let through, most frequent first; only those asked for, of each the 100 most frequent values.</summary>
public sealed record ArticleFacets
{
    internal const string PublisherName = "publisher";
    internal const string LanguageName = "language";

    /// <summary>Their names.</summary>
    internal static readonly IReadOnlyList<string> Names = [PublisherName, LanguageName];

    /// <summary>By publisher.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Publisher { get; init; }

    /// <summary>By language tag.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Language { get; init; }
}
