using System.Collections.Immutable;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>Who says what by which word, in tokens.</summary>
/// <param name="Source">The source's tokens in order; empty where the text names none.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Content">The content's tokens in order; at least one.</param>
/// <param name="Confidence">How likely the attribution is right, 0 to 1.</param>
internal sealed record LearnedAttribution(
    ImmutableArray<int> Source, CueSpan Cue, ImmutableArray<int> Content, float Confidence);
