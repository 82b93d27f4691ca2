namespace StatementApi.Quotes;

/// <summary>The names of facets.</summary>
internal static class FacetNames
{
    public const string Type = "type";
    public const string Act = "act";
    public const string Topic = "topic";
    public const string Publisher = "publisher";
    public const string ActorKind = "actorKind";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Type, Act, Topic, Publisher, ActorKind];

    /// <summary>The names in a list parted by commas; null where one is not a facet's.</summary>
    public static IReadOnlyList<string>? Parse(string list)
    {
        var names = list.Split(',', StringSplitOptions.TrimEntries);
        return names.All(All.Contains) ? names : null;
    }
}
