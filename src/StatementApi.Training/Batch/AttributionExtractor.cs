using System.Collections.Immutable;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Coreference;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Batch;

/// <summary>
/// The analysis up to the attributions and their speakers, as files and figures need them: thoughts and wishes included. Thread-safe.
/// </summary>
internal sealed class AttributionExtractor(ActorGazetteer gazetteer)
{
    private readonly ActorGazetteer _gazetteer = gazetteer;

    /// <summary>The attributions of <paramref name="text"/> in text order.</summary>
    public ImmutableArray<ExtractedAttribution> Extract(string text, DateOnly? published)
    {
        var document = DocumentReader.Read(text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);
        var times = TimeExpressionFinder.Find(document, tokens, sentences);
        var mentions = MentionFinder.Find(document, tokens, sentences, quotations, _gazetteer);
        var relations = Attributor.Attribute(document, tokens, sentences, quotations, mentions, times);
        var chains = CoreferenceResolver.Resolve(document, tokens, sentences, quotations, mentions, _gazetteer, published);
        var links = ActorLinker.Link(document, tokens, sentences, mentions, chains.Of, _gazetteer, published);
        var statements = new StatementAssembler(quotations, mentions, relations, links, Dates: []);
        return [.. relations.Select(relation => new ExtractedAttribution(
            Spans(relation, document.Text),
            StatementTyper.TypeOf(relation, quotations),
            statements.Speaker(relation).Actor.Name,
            relation.Confidence))];
    }

    private static AttributionSpans Spans(AttributionRelation relation, string text) => new(
        relation.Source is { } source ? [source] : [],
        relation.Cue is { } cue ? [cue.Span] : [],
        LeadingThat.Keep(relation.Content, relation.Cue?.Span, text));
}
