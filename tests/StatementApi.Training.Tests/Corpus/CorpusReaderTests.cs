using StatementApi.Extraction.Syntax;
using StatementApi.Extraction.Text;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Tests.Corpus;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Articles_are_read_with_their_attributions_and_analysis()
    {
        ExampleCorpus.WriteTo(_folder);

        var articles = CorpusReader.Read(_folder.Path, needsSilver: true);

        Assert.Equal(["a1", "a2"], articles.Select(article => article.Id));
        Assert.Equal(["gazette", "herald"], articles.Select(article => article.Publisher));
        Assert.Equal([new DateOnly(2020, 5, 4), null], articles.Select(article => article.Published));
        var attribution = Assert.Single(articles[0].Attributions);
        Assert.Equal([TextSpan.FromBounds(15, 29)], attribution.Content);
        Assert.Equal(
            new SilverToken(TextSpan.FromBounds(19, 24), 0, "ferry", PartOfSpeech.NN, EntityKind.None, 5, DependencyRelation.Nsubj),
            articles[0].Silver!.Tokens[4]);
        Assert.Equal([new SilverMention(0, 2, 1), new SilverMention(3, 5, 2)], articles[0].Silver!.Mentions);
        Assert.Equal([0, 0, 0, 0, 1, 1, 1], articles[1].Silver!.Tokens.Select(token => token.Sentence));
        Assert.Equal(EntityKind.None, articles[1].Silver!.Tokens[4].Entity);
    }

    [Fact]
    public void An_article_without_analysis_is_read_without()
    {
        _folder.Write("articles.jsonl", ExampleCorpus.Articles);
        _folder.WriteCompressed("tokens.tsv.gz", ExampleCorpus.Tokens[..9]);

        Assert.Null(CorpusReader.Read(_folder.Path, needsSilver: true)[1].Silver);
    }

    [Fact]
    public void The_analysis_may_be_missing_only_where_it_is_not_needed()
    {
        _folder.Write("articles.jsonl", ExampleCorpus.Articles);

        Assert.Equal(2, CorpusReader.Read(_folder.Path, needsSilver: false).Length);
        AssertError(needsSilver: true, "tokens.tsv.gz: there is no such file");
    }

    [Fact]
    public void A_missing_folder_is_named() => Assert.Contains(
        "nowhere: there is no such folder",
        Assert.Throws<CorpusException>(() => CorpusReader.Read(_folder["nowhere"], needsSilver: false)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"id\":\"a3\"", "articles.jsonl, line 3: ")]
    [InlineData("{\"id\":\"a3\"}", "articles.jsonl, line 3: an article needs id and text")]
    [InlineData("[]", "articles.jsonl, line 3: ")]
    [InlineData("{\"id\":\"a1\",\"text\":\"x\"}", "articles.jsonl, line 3: the id a1 stands twice")]
    [InlineData("{\"id\":\"a3\",\"text\":\"x\",\"attributions\":[{\"cue\":[[0,2]]}]}", "line 3: [0, 2] is no span of a text of 1 code units")]
    [InlineData("{\"id\":\"a3\",\"text\":\"x\",\"attributions\":[{\"cue\":[[1,0]]}]}", "line 3: [1, 0] is no span")]
    [InlineData("{\"id\":\"a3\",\"text\":\"x\",\"attributions\":[{\"cue\":[[1]]}]}", "line 3: [1] is no span")]
    public void A_broken_article_is_named_by_file_and_line(string line, string message)
    {
        _folder.Write("articles.jsonl", [.. ExampleCorpus.Articles, line]);

        AssertError(needsSilver: false, message);
    }

    [Fact]
    public void A_file_without_articles_is_broken()
    {
        _folder.Write("articles.jsonl", " ");

        AssertError(needsSilver: false, "articles.jsonl: there is no article in it");
    }

    [Theory]
    [InlineData(0, "# article a9", "line 1: there is no article a9")]
    [InlineData(0, "no article yet", "line 1: a token stands before the first article")]
    [InlineData(1, "1\t0\t4\tAnna", "line 2: 4 cells where 10 are needed")]
    [InlineData(1, "1\t0\tx\tAnna\tAnna\tNNP\tO\t0\troot\t_", "line 2: x is no number")]
    [InlineData(1, "1\t0\t4\tAnna\tAnna\tNOUN\tO\t0\troot\t_", "line 2: NOUN is no part of speech")]
    [InlineData(1, "1\t0\t4\tAnna\tAnna\tNNP\tO\t0\tobl\t_", "line 2: obl is no relation")]
    [InlineData(1, "1\t0\t4\tAnna\tAnna\tNNP\tO\t0\troot\t3)", "line 2: chain 3 ends where none began")]
    [InlineData(1, "1\t0\t4\tAnna\tAnna\tNNP\tO\t0\troot\t(x)", "line 2: (x) is no chain")]
    [InlineData(1, "1\t0\t4\tAnna\tAnna\tNNP\tO\t99\tnsubj\t(1", "line 9: the sentence that ends here has 7 tokens; a head lies beyond")]
    [InlineData(2, "2\t3\t9\tLind\tLind\tNNP\tO\t3\tnsubj\t_", "line 3: [3, 9) does not follow the token before it")]
    [InlineData(2, "2\t5\t99\tLind\tLind\tNNP\tO\t3\tnsubj\t_", "line 3: [5, 99) does not follow the token before it, or does not fit the text")]
    public void A_broken_analysis_is_named_by_file_and_line(int index, string line, string message)
    {
        _folder.Write("articles.jsonl", ExampleCorpus.Articles);
        _folder.WriteCompressed("tokens.tsv.gz", [.. ExampleCorpus.Tokens[..index], line, .. ExampleCorpus.Tokens[(index + 1)..]]);

        AssertError(needsSilver: true, message);
    }

    [Fact]
    public void An_article_that_is_analysed_twice_is_broken()
    {
        _folder.Write("articles.jsonl", ExampleCorpus.Articles);
        _folder.WriteCompressed("tokens.tsv.gz", [.. ExampleCorpus.Tokens[..9], .. ExampleCorpus.Tokens[..9]]);

        AssertError(needsSilver: true, "line 17: the article a1 stands twice");
    }

    [Fact]
    public void An_analysis_that_is_not_compressed_is_broken()
    {
        _folder.Write("articles.jsonl", ExampleCorpus.Articles);
        _folder.Write("tokens.tsv.gz", ExampleCorpus.Tokens);

        AssertError(needsSilver: true, "tokens.tsv.gz, line 0: ");
    }

    public void Dispose() => _folder.Dispose();

    private void AssertError(bool needsSilver, string message) => Assert.Contains(
        message,
        Assert.Throws<CorpusException>(() => CorpusReader.Read(_folder.Path, needsSilver)).Message,
        StringComparison.Ordinal);
}
