using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Corpus;
using StatementApi.Training.Evaluation;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Tests.Syntax;

public sealed class SyntaxTrainerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_same_corpus_and_seed_give_the_same_bytes() => Assert.Equal(Bytes(Train(seed: 4)), Bytes(Train(seed: 4)));

    [Fact]
    public void What_was_trained_on_is_learned()
    {
        var score = SyntaxScorer.Score(Articles(), new SyntaxAnalyzer(Train(seed: 4).ToModels()));

        Assert.Equal((14, 14), (score.Tokens, score.SameTokens));
        Assert.Equal(1, score.TagAccuracy);
        Assert.Equal(1, score.Entities.F1);
        Assert.Equal(1, score.UnlabelledAttachment);
        Assert.Equal(1, score.LabelledAttachment);
    }

    [Fact]
    public void Progress_goes_from_stage_to_stage_up_to_the_end()
    {
        var steps = new List<StageStep>();
        SyntaxTrainer.Train(Documents(), seed: 1, new Recorder(steps), CancellationToken.None);

        Assert.Equal(["tagger", "entities", "parser"], steps.Select(step => step.Stage).Distinct().Where(stage => !stage.Contains('/')));
        Assert.All(steps.GroupBy(step => step.Stage), stage => Assert.Equal(1, stage.Last().Share));
    }

    [Fact]
    public void Training_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => SyntaxTrainer.Train(Documents(), seed: 1, new Recorder([]), new CancellationToken(canceled: true)));

    [Fact]
    public void Models_are_written_where_the_library_finds_them()
    {
        var files = ModelFolder.Write(_folder.Path, Train(seed: 1).ToFiles());

        Assert.Equal(["tagger.weights", "entities.weights", "parser.weights"], files.Select(file => file.Name));
        using var stream = files[2].OpenRead();
        Assert.Equal(2, WeightsFile.Read(stream, SyntaxModels.ParserVersion).Length);
        Assert.Equal(3, Directory.GetFiles(_folder.Path).Length);
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<CorpusArticle> Articles()
    {
        using var folder = new TemporaryFolder();
        ExampleCorpus.WriteTo(folder);
        return CorpusReader.Read(folder.Path, needsSilver: true);
    }

    /// <summary>The example corpus four times, so that the jackknifed taggers have seen every word.</summary>
    private static TrainingDocument[] Documents() =>
        [.. Enumerable.Repeat(Articles().Select(TrainingDocument.Read).ToArray(), 4).SelectMany(documents => documents)];

    private static SyntaxWeights Train(int seed) =>
        SyntaxTrainer.Train(Documents(), seed, new Recorder([]), CancellationToken.None);

    private static byte[] Bytes(SyntaxWeights weights)
    {
        using var stream = new MemoryStream();
        foreach (var model in weights.ToFiles())
        {
            WeightsFile.Write(stream, model.Version, model.Tables);
        }

        return stream.ToArray();
    }

    private sealed class Recorder(List<StageStep> steps) : IProgress<StageStep>
    {
        public void Report(StageStep value) => steps.Add(value);
    }
}
