using System.Collections.Immutable;
using FsCheck.Xunit;
using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Tests.Text;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class SyntaxAnalyzerTests
{
    [Theory]
    [InlineData("The minister rejected the offer .", "DT NN VBD DT NN .")]
    [InlineData("She will not sign it before Friday , he said .", "PRP MD RB VB PRP IN NNP , PRP VBD .")]
    [InlineData("“ We are ready to talk , ” Anna Lindqvist said .", "`` PRP VBP JJ TO VB , '' NNP NNP VBD .")]
    public void Words_are_tagged(string text, string tags)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(tags, string.Join(' ', analysis.Layer.Tags.Select(tag => tag.Symbol())));
    }

    [Theory]
    [InlineData("Governor Anna Lindqvist visited Warsaw on Monday.", "Anna Lindqvist/Person; Warsaw/Location")]
    [InlineData("The European Commission criticised the French proposal.", "European Commission/Organization; French/Misc")]
    [InlineData("She works for the Bank of America in Oslo.", "Bank of America/Organization; Oslo/Location")]
    [InlineData("Nobody came to the meeting.", "")]
    public void Names_are_found(string text, string names)
    {
        var analysis = Analysis.Of(text);

        Assert.Equal(names, string.Join("; ", analysis.Layer.Entities.Select(entity => $"{analysis.Text(entity)}/{entity.Kind}")));
    }

    [Theory]
    [InlineData("The minister rejected the offer.", "minister", "rejected", DependencyRelation.Nsubj)]
    [InlineData("The minister rejected the offer.", "offer", "rejected", DependencyRelation.Dobj)]
    [InlineData("The ambassador said that the talks had failed.", "failed", "said", DependencyRelation.Ccomp)]
    [InlineData("The ambassador said that the talks had failed.", "that", "failed", DependencyRelation.Mark)]
    [InlineData("“The talks have failed,” the ambassador said.", "failed", "said", DependencyRelation.Ccomp)]
    [InlineData("The offer was rejected by the minister.", "offer", "rejected", DependencyRelation.Nsubjpass)]
    public void Words_depend_on_their_heads(string text, string word, string head, DependencyRelation relation)
    {
        var analysis = Analysis.Of(text);
        var token = analysis.IndexOf(word);

        Assert.Equal(head, analysis.Text(analysis.Layer.Heads[token]));
        Assert.Equal(relation, analysis.Layer.Relations[token]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void A_text_without_a_token_has_an_empty_layer(string text)
    {
        var layer = Analysis.Of(text).Layer;

        Assert.Empty(layer.Tags);
        Assert.Empty(layer.Entities);
        Assert.Empty(layer.Heads);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("THE MINISTER SAID THE OFFER WAS REJECTED.")]
    [InlineData("the minister said the offer was rejected by anna lindqvist")]
    [InlineData("Tbe rninister sa1d \u00AD\u00ACthe 0ffer wa$ re-\njected ,, .")]
    [InlineData("((((((((((")]
    [InlineData("🇺🇦 🇺🇦 \uD83D")]
    public void Any_text_has_a_tree_a_sentence(string text) => AssertTrees(Analysis.Of(text));

    [Property(Arbitrary = [typeof(ArbitraryText)], MaxTest = 300)]
    public void Every_sentence_is_a_projective_tree_with_one_root(string text) => AssertTrees(Analysis.Of(text ?? string.Empty));

    [Fact]
    public void A_sentence_of_a_hundred_thousand_tokens_is_analysed() =>
        AssertTrees(Analysis.Of(string.Concat(Enumerable.Repeat("the offer of the minister and ", 100_000 / 6))));

    [Fact]
    public void The_same_text_has_the_same_analysis_on_every_thread()
    {
        const string text = "Prime Minister Anna Lindqvist told the Senate on Tuesday that the treaty, which Spain had opposed, would be signed.";
        var expected = Analysis.Of(text).Layer;

        Assert.All(
            Enumerable.Range(0, 32).AsParallel().Select(_ => Analysis.Of(text).Layer).ToList(),
            layer =>
            {
                Assert.Equal(expected.Tags, layer.Tags);
                Assert.Equal(expected.Heads, layer.Heads);
                Assert.Equal(expected.Relations, layer.Relations);
                Assert.Equal(expected.Entities, layer.Entities);
            });
    }

    private static void AssertTrees(Analysis analysis)
    {
        var layer = analysis.Layer;
        Assert.Equal(analysis.Tokens.Length, layer.Tags.Length);
        Assert.DoesNotContain(PartOfSpeech.None, layer.Tags);
        Assert.DoesNotContain(DependencyRelation.None, layer.Relations);
        foreach (var sentence in analysis.Sentences)
        {
            AssertTree(layer, sentence);
        }

        Assert.All(layer.Entities, entity => Assert.Contains(
            analysis.Sentences, sentence => entity.FirstToken >= sentence.FirstToken && entity.EndToken <= sentence.EndToken));
    }

    /// <summary>One root, heads inside, and no arc leaves the stretch that another one spans: with n - 1 arcs, a tree.</summary>
    private static void AssertTree(SyntaxLayer layer, Sentence sentence)
    {
        var ends = new Stack<int>();
        var roots = 0;
        var arcs = new List<(int Start, int End)>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var head = layer.Heads[i];
            Assert.Equal(head < 0, layer.Relations[i] == DependencyRelation.Root);
            roots += head < 0 ? 1 : 0;
            if (head >= 0)
            {
                Assert.InRange(head, sentence.FirstToken, sentence.EndToken - 1);
                arcs.Add((Math.Min(i, head), Math.Max(i, head)));
            }
        }

        Assert.Equal(1, roots);
        foreach (var (start, end) in arcs.OrderBy(arc => arc.Start).ThenByDescending(arc => arc.End))
        {
            while (ends.TryPeek(out var outer) && outer <= start)
            {
                ends.Pop();
            }

            Assert.True(!ends.TryPeek(out var enclosing) || end <= enclosing, "two arcs cross");
            ends.Push(end);
        }
    }

    private sealed record Analysis(Document Document, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences, SyntaxLayer Layer)
    {
        public static Analysis Of(string text)
        {
            var document = DocumentReader.Read(text);
            var tokens = Tokenizer.Tokenize(document);
            var sentences = SentenceSplitter.Split(document, tokens);
            return new Analysis(document, tokens, sentences, SyntaxAnalyzer.Default.Analyze(document, tokens, sentences));
        }

        public string Text(int token) => Tokens[token].Span.In(Document.Text).ToString();

        public string Text(NamedEntity entity) =>
            Document.Text[Tokens[entity.FirstToken].Start..Tokens[entity.EndToken - 1].End];

        public int IndexOf(string word) => Enumerable.Range(0, Tokens.Length).First(token => Text(token) == word);
    }
}
