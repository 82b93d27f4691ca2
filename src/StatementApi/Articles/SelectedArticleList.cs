using System.Text.Json.Serialization;

namespace StatementApi.Articles;

/// <summary>A part of a list of articles, of which only some members were asked for.</summary>
/// <param name="Items">The members selected, by name.</param>
/// <param name="Next">Absolute URL of the next part; null on the last one.</param>
/// <param name="Facets">The counts asked for; left out unless asked.</param>
internal sealed record SelectedArticleList(
    IReadOnlyList<IReadOnlyDictionary<string, object?>> Items,
    string? Next,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ArticleFacets? Facets);
