using System.Collections.Immutable;

namespace StatementApi.Extraction.Attribution.Learned.Judgement;

/// <summary>What a document's proposals came to.</summary>
/// <param name="Accepted">The attributions; no two contents share a token.</param>
/// <param name="RuleConfidence">How likely each attribution of the rules is right, 0 to 1.</param>
internal sealed record Judgement(ImmutableArray<JudgedAttribution> Accepted, float[] RuleConfidence);
