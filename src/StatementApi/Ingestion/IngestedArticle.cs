using StatementApi.Persistence.Entities;

namespace StatementApi.Ingestion;

/// <summary>An article as it is stored.</summary>
/// <param name="Article">The article.</param>
/// <param name="Run">Its current run.</param>
/// <param name="IsNew">Whether it was stored just now.</param>
internal sealed record IngestedArticle(Article Article, ExtractionRun Run, bool IsNew);
