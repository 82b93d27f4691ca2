using StatementApi.Representations;

namespace StatementApi.Extractions;

/// <summary>Who says it.</summary>
/// <param name="Mention">The words that name the speaker next to the cue; null where context alone tells.</param>
/// <param name="Actor">The speaker; null where none could be named, and <paramref name="Method"/> says why.</param>
/// <param name="Method">How the speaker was decided, or why not.</param>
/// <param name="Confidence">How likely the speaker is right, 0 to 1.</param>
internal sealed record ExtractedSpeaker(SpanResponse? Mention, ExtractedActor? Actor, string Method, double Confidence);
