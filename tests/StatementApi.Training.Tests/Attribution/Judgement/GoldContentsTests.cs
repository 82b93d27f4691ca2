using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Training.Attribution;
using StatementApi.Training.Attribution.Judgement;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Tests.Attribution.Judgement;

public sealed class GoldContentsTests
{
    private const string Text = "Lind said the bridge, she feared, had cracked. Berg hopes it holds.";

    private static readonly AttributionDocument Document = Read();

    [Theory]
    [InlineData("Lind", "the bridge, she feared, had cracked", true, true, true)]
    [InlineData("Lind", "the bridge, she feared, had cracked.", true, true, true)]
    [InlineData("Lind", "the bridge, she feared", false, true, true)]
    [InlineData("Lind", "the bridge", false, false, true)]
    [InlineData("Berg", "the bridge, she feared, had cracked", true, false, true)]
    [InlineData("", "the bridge, she feared, had cracked", true, false, true)]
    [InlineData("", "it holds", true, true, true)]
    [InlineData("Berg", "it holds", true, false, true)]
    [InlineData("Lind", "said", false, false, false)]
    [InlineData("Lind", ".", false, false, false)]
    [InlineData("Lind", "the bridge, she feared, had cracked. Berg", false, true, true)]
    [InlineData("Lind", "Lind said the bridge", false, false, false)]
    public void A_proposal_is_compared_by_its_words(string source, string content, bool isExact, bool isRight, bool isSaid) =>
        Assert.Equal(new ProposalVerdict(isExact, isRight, isSaid), new GoldContents(Document).Judge(Tokens(source), Tokens(content)));

    private static AttributionDocument Read()
    {
        var article = new CorpusArticle("a", "p", new DateOnly(2016, 1, 1), Text, [Gold("Lind", "the bridge, she feared, had cracked"), Gold("", "it holds")], null);
        return AttributionDocument.Read(article, SyntaxAnalyzer.Default.Analyze, ActorGazetteer.Empty);
    }

    private static AttributionSpans Gold(string source, string content) =>
        new(source.Length == 0 ? [] : [Span(source)], [], [Span(content)]);

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static int[] Tokens(string words) => words.Length == 0
        ? []
        : [.. Enumerable.Range(0, Document.Input.Count).Where(token => Span(words).Contains(Document.Input.Tokens[token].Span))];
}
