using System.Collections.Immutable;
using StatementApi.Extraction;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;
using StatementApi.Training.Batch;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Evaluation;

/// <summary>How well the attributions of raw text agree with a corpus's.</summary>
/// <param name="All">Counts over all articles.</param>
/// <param name="ByPublisher">The same by publisher.</param>
/// <param name="ByType">What was found of the gold attributions with a content, by how much of it is quoted.</param>
/// <param name="Reliability">How often attributions of some confidence are right.</param>
internal sealed record AttributionEvaluation(
    AttributionCounts All,
    ImmutableSortedDictionary<string, AttributionCounts> ByPublisher,
    ImmutableSortedDictionary<StatementType, TypeCounts> ByType,
    ReliabilityTable Reliability)
{
    /// <summary>Extracts from every article and compares.</summary>
    public static AttributionEvaluation Of(IReadOnlyCollection<CorpusArticle> articles, AttributionExtractor extractor) =>
        Of(articles.AsParallel().AsOrdered().Select(article => ArticleResult.Of(article, extractor.Extract(article.Text, article.Published))));

    /// <summary>Compares every annotation of an article with every other, in both directions: what two people agree on. Their confidence is 1.</summary>
    public static AttributionEvaluation BetweenPeople(IReadOnlyCollection<CorpusArticle> articles) => Of(
        from article in articles.AsParallel().AsOrdered()
        from one in article.Annotations.Index()
        from other in article.Annotations.Index()
        where one.Index != other.Index
        select ArticleResult.Of(article with { Attributions = one.Item }, [.. other.Item.Select(Certain)]));

    private static ExtractedAttribution Certain(AttributionSpans spans) => new(spans, default, Speaker: null, Confidence: 1);

    private static AttributionEvaluation Of(ParallelQuery<ArticleResult> compared)
    {
        var results = compared.ToList();
        return new AttributionEvaluation(
            results.Aggregate(new AttributionCounts(), (sum, result) => sum + result.Counts),
            results.GroupBy(result => result.Publisher).ToImmutableSortedDictionary(
                group => group.Key, group => group.Aggregate(new AttributionCounts(), (sum, result) => sum + result.Counts)),
            results.SelectMany(result => result.Types).GroupBy(row => row.Type).ToImmutableSortedDictionary(
                group => group.Key, group => group.Aggregate(default(TypeCounts), (sum, row) => sum + row.Counts)),
            ReliabilityTable.Of(results.SelectMany(result => result.Decisions)));
    }

    private sealed record ArticleResult(
        string Publisher,
        AttributionCounts Counts,
        ImmutableArray<(StatementType Type, TypeCounts Counts)> Types,
        ImmutableArray<(double Confidence, bool IsRight)> Decisions)
    {
        public static ArticleResult Of(CorpusArticle article, ImmutableArray<ExtractedAttribution> extracted)
        {
            ImmutableArray<AttributionSpans> predicted = [.. extracted.Select(attribution => attribution.Spans)];
            var pairs = AttributionScorer.Pair(article.Text, article.Attributions, predicted);
            var right = pairs.Where(pair => pair.SaysWho).Select(pair => pair.Predicted).ToHashSet();
            return new ArticleResult(
                article.Publisher,
                AttributionScorer.Score(article.Text, article.Attributions, predicted),
                [.. TypesOf(article, pairs.ToDictionary(pair => pair.Gold))],
                [.. extracted.Select((attribution, index) => (attribution.Confidence, right.Contains(index)))]);
        }

        private static IEnumerable<(StatementType Type, TypeCounts Counts)> TypesOf(
            CorpusArticle article, Dictionary<int, JudgedPair> found)
        {
            var document = DocumentReader.Read(article.Text);
            var tokens = Tokenizer.Tokenize(document);
            var quotations = QuotationFinder.Find(document, tokens);
            for (var i = 0; i < article.Attributions.Length; i++)
            {
                if (article.Attributions[i].Content is { IsEmpty: false } content)
                {
                    var counts = found.TryGetValue(i, out var pair)
                        ? new TypeCounts(1, 1, pair.IsExact ? 1 : 0, pair.SaysWho ? 1 : 0)
                        : new TypeCounts(1, 0, 0, 0);
                    yield return (QuotedShare.TypeOf(content, tokens, quotations), counts);
                }
            }
        }
    }
}
