namespace StatementApi.Ingestion;

/// <summary>The languages that the analysis reads: English, in any region.</summary>
internal static class ArticleLanguage
{
    /// <summary>What an article is taken for that does not say.</summary>
    public const string English = "en";

    /// <summary>Whether <paramref name="tag"/> (BCP 47, "en" or "en-GB") names English.</summary>
    public static bool IsEnglish(string tag) =>
        tag.Equals(English, StringComparison.OrdinalIgnoreCase) || tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
