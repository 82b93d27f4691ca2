using StatementApi.Training.Syntax;

namespace StatementApi.Training.Tests.Syntax;

/// <summary>Models trained on the example corpus, once for all tests.</summary>
public sealed class TrainedExample
{
    private const int Seed = 4;

    public TrainedExample() => Weights = Train(Steps);

    internal SyntaxWeights Weights { get; }

    internal List<StageStep> Steps { get; } = [];

    internal static SyntaxWeights Train(List<StageStep> steps) =>
        SyntaxTrainer.Train(Documents(), Seed, new Recorder(steps), CancellationToken.None);

    /// <summary>The example corpus four times, so that the jackknifed taggers have seen every word.</summary>
    internal static TrainingDocument[] Documents() =>
        [.. Enumerable.Repeat(ExampleCorpus.Read().Select(TrainingDocument.Read), 4).SelectMany(documents => documents)];

    private sealed class Recorder(List<StageStep> steps) : IProgress<StageStep>
    {
        public void Report(StageStep value) => steps.Add(value);
    }
}
