using System.Collections.Frozen;

namespace StatementApi.Quotes;

/// <summary>How a list of quotes is sorted.</summary>
/// <param name="Key">By what.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal readonly record struct QuoteOrder(QuoteSortKey Key, bool IsDescending)
{
    /// <summary>The order unless another is asked for: latest statement first.</summary>
    public const string Default = "-statedOn";

    private static readonly FrozenDictionary<string, QuoteOrder> ByName = new Dictionary<string, QuoteOrder>
    {
        [Default] = new(QuoteSortKey.StatedOn, true),
        ["statedOn"] = new(QuoteSortKey.StatedOn, false),
        ["-confidence"] = new(QuoteSortKey.Confidence, true),
        ["confidence"] = new(QuoteSortKey.Confidence, false),
        ["-ingestedAt"] = new(QuoteSortKey.IngestedAt, true),
        ["ingestedAt"] = new(QuoteSortKey.IngestedAt, false),
        ["relevance"] = new(QuoteSortKey.Relevance, false),
    }.ToFrozenDictionary();

    /// <summary>The names that requests use.</summary>
    public static string Names => string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal));

    /// <summary>The order of that name, or null.</summary>
    public static QuoteOrder? Parse(string name) => ByName.TryGetValue(name, out var order) ? order : null;
}
