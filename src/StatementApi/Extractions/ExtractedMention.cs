using StatementApi.Representations;

namespace StatementApi.Extractions;

/// <summary>Somebody whom the quote mentions.</summary>
/// <param name="Mention">The words of the quote that do so first.</param>
/// <param name="Actor">Who is mentioned.</param>
internal sealed record ExtractedMention(SpanResponse Mention, ExtractedActor Actor);
