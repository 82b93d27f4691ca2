using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Trains the three stages of the learned attribution in their order: cues, contents given cues, pairs given both. The later stages learn from
/// what jackknifed earlier ones say.
/// </summary>
internal static class AttributionTrainer
{
    private const int Folds = 4;
    private const int CueBits = 18;
    private const int ContentBits = 18;
    private const int PairBits = 19;
    private const float Smallest = 0.08f;

    private static readonly ChainSettings CueSettings = new(Epochs: 8, Rate: 0.1f, Dropout: 0.4, Decay: 1e-5f, MinimumCount: 2);
    private static readonly ChainSettings ContentSettings = new(Epochs: 6, Rate: 0.1f, Dropout: 0.3, Decay: 1e-6f, MinimumCount: 3);
    private static readonly ChainSettings PairSettings = new(Epochs: 8, Rate: 0.1f, Dropout: 0.4, Decay: 1e-6f, MinimumCount: 3);

    /// <summary>The weights; the same for the same documents and seed.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TrainedModel Train(
        IReadOnlyList<AttributionDocument> documents, int seed, IProgress<StageStep> progress, CancellationToken cancellation)
    {
        var trainer = new StageTrainer(seed, progress, cancellation);
        var cueStage = trainer.Train("cues", [.. documents.Select(StageExamples.Cues)], CueSettings, Folds);
        var cues = cueStage.Unseen.Select(marginals => new CueProbabilities(marginals)).ToArray();
        var contentStage = trainer.Train(
            "contents", [.. documents.Select((document, i) => StageExamples.Contents(document, cues[i]))], ContentSettings, Folds);
        var pairs = documents.Select((document, i) => StageExamples.Pairs(
            document, cues[i], contentStage.Unseen[i], CueStage.Candidates(document.Input, cueStage.Unseen[i], CueStage.Threshold)));
        var pairStage = trainer.Train("pairs", [.. pairs], PairSettings, folds: 0);
        return new TrainedModel(
            AttributionModels.Version,
            [
                .. ChainQuantizer.Quantize(cueStage.Chain, cueStage.Features, CueBits, Smallest),
                .. ChainQuantizer.Quantize(contentStage.Chain, contentStage.Features, ContentBits, Smallest),
                .. ChainQuantizer.Quantize(pairStage.Chain, pairStage.Features, PairBits, Smallest),
            ]);
    }
}
