using StatementApi.Extraction;

namespace StatementApi.Ingestion;

/// <summary>An article that was analysed and waits to be stored.</summary>
/// <param name="Draft">The article.</param>
/// <param name="ContentHash">Its <see cref="Ingestion.ContentHash"/>.</param>
/// <param name="Extraction">What was found in it.</param>
internal sealed record AnalysedArticle(ArticleDraft Draft, string ContentHash, ExtractionResult Extraction);
