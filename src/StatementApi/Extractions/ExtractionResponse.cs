namespace StatementApi.Extractions;

/// <summary>What was found in a text.</summary>
/// <param name="ExtractorVersion">Version of the rules and models.</param>
/// <param name="Quotes">The quotes in text order.</param>
/// <param name="Actors">Who speaks or is spoken to in them, without repetition.</param>
internal sealed record ExtractionResponse(string ExtractorVersion, IReadOnlyList<ExtractedQuote> Quotes, IReadOnlyList<ExtractedActor> Actors);
