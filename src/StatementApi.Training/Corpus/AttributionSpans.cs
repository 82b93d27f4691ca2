using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>Who says what by which word: each role is a list of spans in text order, empty where the text lacks the role.</summary>
public sealed record AttributionSpans(
    ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
