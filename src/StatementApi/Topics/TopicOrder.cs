namespace StatementApi.Topics;

/// <summary>The orders of a list of topics, as requests name them.</summary>
internal static class TopicOrder
{
    /// <summary>By name.</summary>
    public const string ByName = "name";

    /// <summary>The one with the most quotes first.</summary>
    public const string MostQuoted = "-quoteCount";
}
