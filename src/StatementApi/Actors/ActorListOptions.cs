namespace StatementApi.Actors;

/// <summary>How to answer a list of actors.</summary>
public sealed record ActorListOptions
{
    /// <summary>
    /// <c>name</c>; <c>-quoteCount</c> for the most quoted first; or <c>relevance</c>: names that are what <c>q</c> says, then those that begin so, then
    /// those with a slip, in each case the most quoted first. Left out, it is <c>relevance</c> with <c>q</c> and <c>name</c> without.
    /// </summary>
    public string? Sort { get; init; }
}
