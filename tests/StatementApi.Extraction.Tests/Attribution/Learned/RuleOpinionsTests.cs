using System.Collections.Immutable;
using StatementApi.Extraction.Acts;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class RuleOpinionsTests
{
    private const string Text = "Lind said that Berg promised a bridge.";

    private static readonly ImmutableArray<Token> Tokens = Tokenizer.Tokenize(DocumentReader.Read(Text));

    private static readonly RuleOpinions Opinions = new(
        Tokens, [Relation("thatClause", "Berg promised a bridge", "said", "Lind"), Relation("object", "a bridge", "promised", "Berg")]);

    [Theory]
    [InlineData("Lind", RuleRole.Source, 0)]
    [InlineData("said", RuleRole.Cue, 0)]
    [InlineData("that", RuleRole.None, -1)]
    [InlineData("Berg", RuleRole.Source, 1)]
    [InlineData("promised", RuleRole.Cue, 1)]
    [InlineData("bridge", RuleRole.Content, 1)]
    public void A_token_has_the_role_that_the_innermost_attribution_gives_it(string word, object role, int relation)
    {
        var token = Token(word);
        Assert.Equal(((RuleRole)role, relation), (Opinions.Role[token], Opinions.Of(token)));
    }

    [Theory]
    [InlineData("that", -1)]
    [InlineData("Berg", 0)]
    [InlineData("a", 1)]
    public void The_content_around_a_cue_or_source_is_known_too(string word, int relation) =>
        Assert.Equal(relation, Opinions.ContentOf[Token(word)]);

    [Theory]
    [InlineData("Berg", 1)]
    [InlineData("promised", 2)]
    [InlineData("a", 1)]
    [InlineData("bridge", 2)]
    public void Edges_are_where_the_content_changes(string word, uint edge) => Assert.Equal(edge, Opinions.Edge(Token(word)));

    [Fact]
    public void Each_rule_has_a_number_of_its_own()
    {
        Assert.NotEqual(Opinions.Method(0), Opinions.Method(1));
        Assert.Equal(0u, Opinions.Method(-1));
    }

    [Fact]
    public void Contents_within_contents_cost_a_bounded_time_each()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 20_000));
        var tokens = Tokenizer.Tokenize(DocumentReader.Read(text));
        var nested = Enumerable.Range(0, 5_000).Select(i => Relation(new TextSpan(i * 5, text.Length - (i * 5)))).ToImmutableArray();
        var opinions = new RuleOpinions(tokens, nested);
        Assert.Equal(RuleRole.Content, opinions.Role[0]);
        Assert.Equal(RuleRole.None, opinions.Role[19_999]);
    }

    private static int Token(string word) =>
        TokenSearch.StartingAt(Tokens, Text.IndexOf(word == "a" ? "a bridge" : word, StringComparison.Ordinal));

    private static TextSpan Span(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static AttributionRelation Relation(string method, string content, string cue, string source) =>
        new([Span(content)], new Cue(Span(cue), cue, SpeechAct.Comment), Span(source), -1, [], -1, -1, method, 1);

    private static AttributionRelation Relation(TextSpan content) => new([content], null, null, -1, [], -1, -1, "test", 1);
}
