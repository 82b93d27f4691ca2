namespace StatementApi.Actors;

/// <summary>The orders of a list of actors, as requests name them.</summary>
internal static class ActorOrder
{
    /// <summary>By name, without regard to case and accents.</summary>
    public const string ByName = "name";

    /// <summary>The most quoted first.</summary>
    public const string MostQuoted = "-quoteCount";

    /// <summary>Those whose name fits best first, of equals the most quoted.</summary>
    public const string Relevance = "relevance";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [MostQuoted, ByName, Relevance];
}
