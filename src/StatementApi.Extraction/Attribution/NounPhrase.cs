namespace StatementApi.Extraction.Attribution;

/// <summary>A noun phrase, in units.</summary>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last unit.</param>
/// <param name="Mention">The mention that is its head, or -1 where the mention layer has none.</param>
internal readonly record struct NounPhrase(int First, int Last, int Mention);
