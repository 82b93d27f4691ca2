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
}
