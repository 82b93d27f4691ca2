using StatementApi.Representations;

namespace StatementApi.Extractions;

/// <summary>Somebody to whom it is said.</summary>
/// <param name="Mention">The words that name the addressee, or null.</param>
/// <param name="Actor">The addressee, or null where none could be named.</param>
internal sealed record ExtractedAddressee(SpanResponse? Mention, ExtractedActor? Actor);
