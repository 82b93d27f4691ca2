using System.Collections.Immutable;

namespace StatementApi.Extraction.Coreference;

/// <summary>Which mentions stand for the same. Immutable and safe to share between threads.</summary>
/// <param name="Of">
/// Chain of each mention: the index of the first mention of the chain, so that a mention that stands alone is a chain of its own.
/// </param>
/// <param name="Sieves">
/// Name of the sieve that put each mention into its chain ("exactName", "surname", "pronoun"); "first" for the mention that begins a chain.
/// </param>
public sealed record CoreferenceChains(ImmutableArray<int> Of, ImmutableArray<string> Sieves);
