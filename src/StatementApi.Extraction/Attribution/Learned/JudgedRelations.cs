using System.Collections.Immutable;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>What rules and models come to together.</summary>
/// <param name="Accepted">
/// The attributions in text order of their first piece or cue: what the models have found, and what the rules have where that is likelier right. No two
/// contents share text.
/// </param>
/// <param name="Rules">All attributions of the rules as they were, but with the models' confidence in each.</param>
public sealed record JudgedRelations(ImmutableArray<AttributionRelation> Accepted, ImmutableArray<AttributionRelation> Rules);
