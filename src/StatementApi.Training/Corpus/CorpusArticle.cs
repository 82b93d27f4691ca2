using System.Collections.Immutable;

namespace StatementApi.Training.Corpus;

/// <summary>An annotated article.</summary>
/// <param name="Id">Unique in its corpus.</param>
/// <param name="Publisher">Short name of the publisher; empty where the corpus names none.</param>
/// <param name="Published">Date of publication, where known.</param>
/// <param name="Text">The text that all spans index, in UTF-16 code units.</param>
/// <param name="Attributions">What people marked.</param>
/// <param name="Silver">The automatic analysis; null where the corpus has none.</param>
public sealed record CorpusArticle(
    string Id,
    string Publisher,
    DateOnly? Published,
    string Text,
    ImmutableArray<AttributionSpans> Attributions,
    SilverAnalysis? Silver)
{
    /// <summary>What each of several people marked who saw the same text; empty where one only did.</summary>
    public ImmutableArray<ImmutableArray<AttributionSpans>> Annotations { get; init; } = [];
}
