using StatementApi.Training.Commands;

namespace StatementApi.Training.Tests.Commands;

public sealed class TrainingCommandTests : IDisposable
{
    private const string Article = """{"id":"one","text":"“We will sign,” Anna Lind said on Monday.","published":"2020-05-05"}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Extract_writes_a_line_an_article_in_order()
    {
        var lines = Enumerable.Range(0, 200).Select(i => Article.Replace("one", $"n{i}", StringComparison.Ordinal));
        var input = _folder.Write("in.jsonl", [.. lines, ""]);

        Assert.Equal(0, await Run("extract", input, _folder["out.jsonl"]));

        var output = await File.ReadAllLinesAsync(_folder["out.jsonl"], TestContext.Current.CancellationToken);
        Assert.Equal(200, output.Length);
        Assert.All(output.Index(), line => Assert.StartsWith($"{{\"id\":\"n{line.Index}\",\"attributions\":[", line.Item, StringComparison.Ordinal));
        Assert.Contains("\"cue\":[[26,30]]", output[0], StringComparison.Ordinal);
        Assert.Contains("\"source\":[[16,25]]", output[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"two\"}")]
    [InlineData("{")]
    [InlineData("{\"id\":\"two\",\"text\":\"x\",\"published\":\"yesterday\"}")]
    public async Task Extract_names_a_broken_line_and_leaves_the_output_as_it_was(string line)
    {
        var input = _folder.Write("in.jsonl", Article, line);
        var output = _folder.Write("out.jsonl", "earlier");

        var (code, message) = await RunWithErrors("extract", input, output);

        Assert.Equal(2, code);
        Assert.Contains("in.jsonl, line 2: ", message, StringComparison.Ordinal);
        Assert.Equal("earlier", (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Trim());
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Theory]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("agreement")]
    public async Task A_missing_corpus_is_named(string command)
    {
        var (code, message) = await RunWithErrors(command, _folder["nowhere"]);

        Assert.Equal(2, code);
        Assert.Contains("nowhere: there is no such folder", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Train_leaves_the_weights_as_they_were_where_the_corpus_is_broken()
    {
        ExampleCorpus.WriteTo(_folder);
        _folder.WriteCompressed("tokens.tsv.gz", [.. ExampleCorpus.Tokens, "broken"]);
        var weights = _folder.Write("tagger.weights", "earlier");

        var (code, message) = await RunWithErrors("train", _folder.Path, "--out", _folder.Path);

        Assert.Equal(2, code);
        Assert.Contains($"tokens.tsv.gz, line {ExampleCorpus.Tokens.Length + 1}: ", message, StringComparison.Ordinal);
        Assert.Equal("earlier", (await File.ReadAllTextAsync(weights, TestContext.Current.CancellationToken)).Trim());
    }

    [Fact]
    public async Task Evaluate_measures_an_annotated_corpus()
    {
        ExampleCorpus.WriteTo(_folder);

        Assert.Equal(0, await Run("evaluate", _folder.Path));
    }

    [Fact]
    public async Task Agreement_compares_each_persons_annotation_with_each_others()
    {
        _folder.Write("articles.jsonl", ExampleCorpus.AnnotatedTwice);

        var (code, output, _) = await RunWithOutput("agreement", _folder.Path);

        Assert.Equal(0, code);
        Assert.Matches(@"source_acc\W+100\.0", output);
        Assert.Matches(@"attr_exact\W+50\.0\W+50\.0\W+50\.0", output);
        Assert.Matches(@"Direct\W+2\W+100\.0\W+100\.0\W+100\.0", output);
    }

    [Fact]
    public async Task Agreement_needs_an_article_that_several_people_annotated()
    {
        ExampleCorpus.WriteTo(_folder);

        var (code, message) = await RunWithErrors("agreement", _folder.Path);

        Assert.Equal(2, code);
        Assert.Contains("no article was annotated by several people", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_gazetteer_is_named()
    {
        var input = _folder.Write("in.jsonl", Article);
        var actors = _folder.Write("actors.tsv", "key only");

        var (code, message) = await RunWithErrors("extract", input, _folder["out.jsonl"], "--actors", actors);

        Assert.Equal(2, code);
        Assert.Contains("actors.tsv", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("learn")]
    public async Task Wrong_usage_is_one(string command) => Assert.Equal(1, await Run(command));

    public void Dispose() => _folder.Dispose();

    private static async Task<int> Run(params string[] arguments) => (await RunWithErrors(arguments)).Code;

    private static async Task<(int Code, string Message)> RunWithErrors(params string[] arguments)
    {
        var (code, _, message) = await RunWithOutput(arguments);
        return (code, message);
    }

    private static async Task<(int Code, string Output, string Message)> RunWithOutput(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await TrainingCommand.RunAsync(arguments, output, errors, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }
}
