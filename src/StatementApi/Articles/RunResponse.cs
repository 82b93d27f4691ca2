namespace StatementApi.Articles;

/// <summary>One reading of an article by the analysis.</summary>
/// <param name="Id">Identity; ascending in order of time.</param>
/// <param name="ArticleId">The article read.</param>
/// <param name="ExtractorVersion">Version of the rules and models.</param>
/// <param name="ExtractedAt">When it was stored, in UTC.</param>
/// <param name="QuoteCount">Number of quotes found.</param>
/// <param name="AddedCount">How many of them the run before did not have, or not in all respects as they are now.</param>
/// <param name="SupersededCount">How many quotes of the run before it does not have.</param>
/// <param name="IsCurrent">Whether it is the latest run, the one whose quotes the other addresses serve.</param>
public sealed record RunResponse(
    long Id,
    long ArticleId,
    string ExtractorVersion,
    DateTime ExtractedAt,
    int QuoteCount,
    int AddedCount,
    int SupersededCount,
    bool IsCurrent);
