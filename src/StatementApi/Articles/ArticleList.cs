using System.Text.Json.Serialization;

namespace StatementApi.Articles;

/// <summary>A part of a list of articles.</summary>
/// <param name="Items">The articles, without their texts; with <c>select</c>, only the members asked for.</param>
/// <param name="Next">Absolute URL of the next part; null on the last one.</param>
/// <param name="Facets">The counts asked for; left out unless asked.</param>
public sealed record ArticleList(
    IReadOnlyList<ArticleResponse> Items,
    string? Next,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ArticleFacets? Facets);
