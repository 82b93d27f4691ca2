namespace StatementApi.Ingestion;

/// <summary>What became of an article that was to be stored.</summary>
/// <param name="Id">Identity of the article.</param>
/// <param name="New">The article as it was stored just now; null where it was stored before.</param>
internal readonly record struct StoredArticle(long Id, IngestedArticle? New);
