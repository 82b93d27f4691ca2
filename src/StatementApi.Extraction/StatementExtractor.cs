using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Coreference;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Extraction.Time;
using StatementApi.Extraction.Topics;

namespace StatementApi.Extraction;

/// <summary>Finds in an article who said what, to whom, about what and when. Immutable and safe to share between threads.</summary>
/// <param name="gazetteer">The actors known so far.</param>
/// <param name="engine">What finds the attributions.</param>
public sealed class StatementExtractor(ActorGazetteer gazetteer, AttributionEngine engine = AttributionEngine.RulesThenLearned)
{
    private const string RulesVersion = "rules-8";

    private readonly ActorGazetteer _gazetteer = gazetteer ?? throw new ArgumentNullException(nameof(gazetteer));

    /// <summary>Version of the rules and word lists, and of the models where these take part: <c>rules-8+attribution-5</c>.</summary>
    public string Version { get; } = engine == AttributionEngine.Rules ? RulesVersion
        : $"{RulesVersion}+{AttributionModels.Version.Name}-{AttributionModels.Version.Version}";

    /// <summary>The statements of an article. Beliefs and wishes are left out.</summary>
    /// <param name="text">The article, exactly as stored: all offsets index it.</param>
    /// <param name="publishedOn">Its day of publication, against which "on Monday" is resolved; null where unknown.</param>
    /// <param name="cancellationToken">Stops the analysis between two stages.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ExtractionResult Extract(string text, DateOnly? publishedOn = null, CancellationToken cancellationToken = default)
    {
        var article = Analyze(text, publishedOn, cancellationToken);
        var keyPhrases = KeyPhraseFinder.Find(article.Document, article.Tokens, article.Relations.Select(relation => relation.Content));
        var statements = new StatementAssembler(article.Quotations, article.Mentions, article.Relations, article.Links, article.Dates)
            .Assemble(content => TopicTagger.Tag(article.Document, article.Tokens, content), keyPhrases);
        var newActors = StatementAssembler.Participating(
            NewActorCollector.Collect(article.Document, article.Mentions, article.Links), statements);
        return new ExtractionResult(MentionedActors.OfKnown(statements, newActors), newActors, Version);
    }

    /// <summary>The layers of an article, beliefs and wishes among the attributions.</summary>
    internal ArticleLayers Analyze(string text, DateOnly? publishedOn, CancellationToken cancellationToken = default)
    {
        var document = DocumentReader.Read(text);
        var tokens = Tokenizer.Tokenize(document);
        var sentences = SentenceSplitter.Split(document, tokens);
        var quotations = QuotationFinder.Find(document, tokens);
        cancellationToken.ThrowIfCancellationRequested();
        var times = TimeExpressionFinder.Find(document, tokens, sentences);
        var mentions = MentionFinder.Find(document, tokens, sentences, _gazetteer);
        cancellationToken.ThrowIfCancellationRequested();
        var relations = CombinedAttributor.Attribute(engine, document, tokens, sentences, quotations, mentions, times);
        cancellationToken.ThrowIfCancellationRequested();
        var chains = CoreferenceResolver.Resolve(document, tokens, sentences, quotations, mentions, _gazetteer, publishedOn);
        var links = Issuers.Link(document, mentions, relations, ActorLinker.Link(document, mentions, chains.Of, _gazetteer, publishedOn));
        var dates = StatementDater.Date(document, tokens, sentences, quotations, relations, times, publishedOn, chains.Of);
        return new ArticleLayers(document, tokens, quotations, mentions, relations, links, dates);
    }
}
