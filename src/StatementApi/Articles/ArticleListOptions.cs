using System.ComponentModel;

namespace StatementApi.Articles;

/// <summary>How to answer a list of articles.</summary>
public sealed record ArticleListOptions
{
    /// <summary>
    /// <c>publishedOn</c> or <c>ingestedAt</c>, with <c>-</c> before it for the latest first. Articles without a day come last either way.
    /// </summary>
    [DefaultValue(ArticleOrder.Default)]
    public string Sort { get; init; } = ArticleOrder.Default;

    /// <summary>Members that each article is to have, parted by commas; all unless given.</summary>
    public string? Select { get; init; }

    /// <summary>What to count over all articles that the filters let through, parted by commas: <c>publisher</c>, <c>language</c>.</summary>
    public string? Facets { get; init; }
}
