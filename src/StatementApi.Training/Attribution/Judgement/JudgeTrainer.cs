using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Attribution.Judgement;

/// <summary>Trains the judge on proposals of articles that the stages had not seen.</summary>
internal static class JudgeTrainer
{
    private static readonly BoostSettings Settings = new(TreeBits: 8, Rate: 0.1, FewestExamples: 30, Regularisation: 5, Share: 0.7);

    /// <summary>The trees; the same for the same examples and seed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TrainedModel Train(JudgeExamples examples, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var bins = new FeatureBins(examples.Values);
        return new TrainedModel(
            Judge.Version,
            [
                Trees("judge of extents", verdict => verdict.IsExact),
                Trees("judge of attributions", verdict => verdict.IsRight),
                Trees("judge of what is said", verdict => verdict.IsSaid),
            ]);

        Extraction.Syntax.WeightTable Trees(string stage, Func<ProposalVerdict, bool> answer) => BoostedTreesTrainer.Train(
            bins, [.. examples.Verdicts.Select(answer)], Settings, seed, share => progress.Report(new StageStep(stage, share)), cancellation);
    }
}
