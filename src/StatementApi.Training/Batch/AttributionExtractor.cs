using System.Collections.Immutable;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Batch;

/// <summary>
/// The attributions and their speakers, as files and figures need them: thoughts and wishes included. Thread-safe.
/// </summary>
internal sealed class AttributionExtractor(ActorGazetteer gazetteer, AttributionEngine engine = AttributionEngine.LearnedThenRules)
{
    private readonly StatementExtractor _extractor = new(gazetteer, engine);

    /// <summary>The attributions of <paramref name="text"/> in text order.</summary>
    public ImmutableArray<ExtractedAttribution> Extract(string text, DateOnly? published)
    {
        var article = _extractor.Analyze(text, published);
        var statements = new StatementAssembler(article.Quotations, article.Mentions, article.Relations, article.Links, article.Dates);
        return [.. article.Relations.Select(relation => new ExtractedAttribution(
            Spans(relation, text),
            StatementTyper.TypeOf(relation, article.Quotations),
            statements.Speaker(relation).Actor.Name,
            relation.Confidence))];
    }

    private static AttributionSpans Spans(AttributionRelation relation, string text) => new(
        relation.Source is { } source ? [source] : [],
        relation.Cue is { } cue ? [cue.Span] : [],
        LeadingThat.Keep(relation.Content, relation.Cue?.Span, text));
}
