using System.Collections.Frozen;

namespace StatementApi.Articles;

/// <summary>How a list of articles is sorted.</summary>
/// <param name="IsByDay">Whether by day of publication; otherwise in the order in which they were stored.</param>
/// <param name="IsDescending">Whether the latest comes first.</param>
internal readonly record struct ArticleOrder(bool IsByDay, bool IsDescending)
{
    /// <summary>The order unless another is asked for: latest day of publication first.</summary>
    public const string Default = "-publishedOn";

    private static readonly FrozenDictionary<string, ArticleOrder> ByName = new Dictionary<string, ArticleOrder>
    {
        [Default] = new(true, true),
        ["publishedOn"] = new(true, false),
        ["-ingestedAt"] = new(false, true),
        ["ingestedAt"] = new(false, false),
    }.ToFrozenDictionary();

    /// <summary>The names that requests use.</summary>
    public static string Names => string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal));

    /// <summary>The order of that name, or null.</summary>
    public static ArticleOrder? Parse(string name) => ByName.TryGetValue(name, out var order) ? order : null;
}
