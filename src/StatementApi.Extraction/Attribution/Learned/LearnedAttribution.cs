using System.Collections.Immutable;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Who says what by which word, in tokens, as the stages see it before the judge chooses.</summary>
/// <param name="Source">The source's tokens in order; empty where the text names none.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Content">The content's tokens in order; at least one.</param>
/// <param name="Strength">How strongly the stages are for it, 0 to 1.</param>
internal sealed record LearnedAttribution(
    ImmutableArray<int> Source, CueSpan Cue, ImmutableArray<int> Content, float Strength);
