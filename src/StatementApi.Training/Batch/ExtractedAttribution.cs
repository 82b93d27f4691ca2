using StatementApi.Extraction;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Batch;

/// <summary>An attribution as the analysis finds it, beliefs and wishes included.</summary>
/// <param name="Spans">Source, cue and content, with a leading "that" as part of the content.</param>
/// <param name="Type">Relation of the content to quotation marks.</param>
/// <param name="Speaker">Name of the actor that the source stands for; null where unknown.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
internal sealed record ExtractedAttribution(AttributionSpans Spans, StatementType Type, string? Speaker, double Confidence);
