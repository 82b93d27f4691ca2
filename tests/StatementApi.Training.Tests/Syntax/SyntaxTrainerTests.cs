using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;
using StatementApi.Training.Evaluation;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Tests.Syntax;

public sealed class SyntaxTrainerTests(TrainedExample example) : IClassFixture<TrainedExample>
{
    [Fact]
    public void The_same_corpus_and_seed_give_the_same_weights()
    {
        var again = TrainedExample.Train(new List<StageStep>());

        Assert.All(
            example.Weights.ToFiles().Zip(again.ToFiles()),
            pair => Assert.All(pair.First.Tables.Zip(pair.Second.Tables), tables => Assert.True(
                tables.First.Weights.AsSpan().SequenceEqual(tables.Second.Weights), pair.First.Version.Name)));
    }

    [Fact]
    public void What_was_trained_on_is_learned()
    {
        var score = SyntaxScorer.Score(ExampleCorpus.Read(), new SyntaxAnalyzer(example.Weights.ToModels()));

        Assert.Equal((14, 14), (score.Tokens, score.SameTokens));
        Assert.Equal(1, score.TagAccuracy);
        Assert.Equal(1, score.Entities.F1);
        Assert.Equal(1, score.UnlabelledAttachment);
        Assert.Equal(1, score.LabelledAttachment);
    }

    [Fact]
    public void Progress_goes_from_stage_to_stage_up_to_the_end()
    {
        Assert.Equal(["tagger", "entities", "parser"], example.Steps.Select(step => step.Stage).Distinct().Where(stage => !stage.Contains('/')));
        Assert.All(example.Steps.GroupBy(step => step.Stage), stage => Assert.Equal(1, stage.Last().Share));
    }

    [Fact]
    public void Training_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => SyntaxTrainer.Train(TrainedExample.Documents(), seed: 1, new Progress<StageStep>(), new CancellationToken(canceled: true)));

    [Fact]
    public void Models_are_written_where_the_library_finds_them()
    {
        using var folder = new TemporaryFolder();

        var files = ModelFolder.Write(folder.Path, example.Weights.ToFiles());

        Assert.Equal(["tagger.weights", "entities.weights", "parser.weights"], files.Select(file => file.Name));
        using var stream = files[2].OpenRead();
        Assert.Equal(2, WeightsReader.ReadAll<WeightTable>(stream, SyntaxModels.ParserVersion).Length);
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);
    }
}
