using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Training.Attribution.Judgement;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Trains the three stages of the learned attribution in their order: cues, contents given cues, pairs given both; then the judge of what they
/// propose. The later ones learn from what jackknifed earlier ones say.
/// </summary>
internal static class AttributionTrainer
{
    private const int Folds = 4;

    /// <summary>Below the one in use, so that the pair stage learns from more mistakes.</summary>
    private const float CandidateThreshold = 0.06f;

    private static readonly ChainSettings CueSettings = new(Epochs: 8, Rate: 0.1f, Dropout: 0.4, Decay: 1e-5f, MinimumCount: 3, Bits: 18);
    private static readonly ChainSettings ContentSettings = new(Epochs: 6, Rate: 0.1f, Dropout: 0.3, Decay: 1e-6f, MinimumCount: 3, Bits: 17);
    private static readonly ChainSettings PairSettings = new(Epochs: 8, Rate: 0.1f, Dropout: 0.4, Decay: 1e-6f, MinimumCount: 4, Bits: 18);

    /// <summary>The weights of the stages and of the judge; the same for the same documents and seed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<TrainedModel> Train(
        IReadOnlyList<AttributionDocument> documents, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var stages = TrainStages(documents, seed, progress, cancellation);
        var weights = new TrainedModel(
            AttributionModels.Version,
            [
                .. ChainQuantizer.Quantize(stages.Cues.Chain, stages.Cues.Features, CueSettings.Bits),
                .. ChainQuantizer.Quantize(stages.Contents.Chain, stages.Contents.Features, ContentSettings.Bits),
                .. ChainQuantizer.Quantize(stages.Pairs.Chain, stages.Pairs.Features, PairSettings.Bits),
            ]);
        return [weights, JudgeTrainer.Train(Proposals(documents, stages), seed, progress, cancellation)];
    }

    private static TrainedStages TrainStages(
        IReadOnlyList<AttributionDocument> documents, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var trainer = new StageTrainer(seed, progress, cancellation);
        var cueStage = trainer.Train("cues", [.. documents.Select(StageExamples.Cues)], CueSettings, Folds);
        var cues = cueStage.Unseen.Select(marginals => new CueProbabilities(marginals)).ToArray();
        var contentStage = trainer.Train(
            "contents", [.. documents.Select((document, i) => StageExamples.Contents(document, cues[i]))], ContentSettings, Folds);
        var pairs = documents.Select((document, i) =>
            StageExamples.Pairs(document, cues[i], contentStage.Unseen[i], Candidates(document, cueStage.Unseen[i])));
        return new TrainedStages(cueStage, contentStage, trainer.Train("pairs", [.. pairs], PairSettings, Folds));
    }

    private static JudgeExamples Proposals(IReadOnlyList<AttributionDocument> documents, TrainedStages stages)
    {
        var examples = new JudgeExamples();
        for (var i = 0; i < documents.Count; i++)
        {
            examples.Add(
                documents[i],
                new CueProbabilities(stages.Cues.Unseen[i]),
                stages.Contents.Unseen[i],
                stages.Pairs.Unseen[i],
                Candidates(documents[i], stages.Cues.Unseen[i]));
        }

        return examples;
    }

    private static List<CueSpan> Candidates(AttributionDocument document, float[] cues) =>
        CueStage.Candidates(document.Input, cues, CandidateThreshold);
}

/// <summary>The three stages as trained, before they are quantised.</summary>
internal sealed record TrainedStages(TrainedStage Cues, TrainedStage Contents, TrainedStage Pairs);
