using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>An attribution as a person marked it; each role is a list of spans in text order, empty where the text lacks the role.</summary>
public sealed record GoldAttribution(
    ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
