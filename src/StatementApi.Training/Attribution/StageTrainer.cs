using System.Runtime.InteropServices;
using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Attribution;

/// <summary>A stage as trained on all documents, with what it says of each when it has not seen it.</summary>
/// <param name="Chain">The weights.</param>
/// <param name="Features">Which feature each number stands for, and how often it was seen.</param>
/// <param name="Unseen">
/// The marginals of every document's chains one behind the other, by models that were trained without the document.
/// </param>
internal sealed record TrainedStage(TrainedChain Chain, (uint Feature, int Count)[] Features, float[][] Unseen);

/// <summary>Trains a stage, also by jackknifing: what later stages see of it in training is then as wrong as in use.</summary>
/// <param name="seed">Decides the order of examples and the dropout.</param>
/// <param name="progress">Told how far each stage has come.</param>
/// <param name="cancellation">Stops the training.</param>
internal sealed class StageTrainer(int seed, IProgress<StageStep> progress, CancellationToken cancellation)
{
    /// <summary>A field is trained so often, in other orders and with other dropout; the average of the weights is better than each and costs no more in use.</summary>
    private const int Runs = 8;

    private const int SeedStep = 100;

    /// <param name="stage">The stage's name.</param>
    /// <param name="documents">The chains of every document.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="folds">Parts that the documents are divided into for jackknifing.</param>
    public TrainedStage Train(string stage, IReadOnlyList<List<ChainExample>> documents, ChainSettings settings, int folds)
    {
        var index = Index(documents, settings);
        var numbered = documents.Select(document => document.ConvertAll(example => example.Numbered(index))).ToArray();
        var unseen = new float[documents.Count][];
        for (var fold = 0; fold < folds; fold++)
        {
            var others = numbered.Where((_, i) => i % folds != fold);
            var chain = Train($"{stage} for later stages {fold + 1}/{folds}", others, index.Count, settings);
            for (var i = fold; i < numbered.Length; i += folds)
            {
                unseen[i] = Marginals(chain, numbered[i]);
            }
        }

        return new TrainedStage(Train(stage, numbered, index.Count, settings), index.Features(), unseen);
    }

    private TrainedChain Train(string stage, IEnumerable<List<ChainExample>> documents, int features, ChainSettings settings)
    {
        var examples = documents.SelectMany(document => document).ToArray();
        return TrainedChain.Average([.. Enumerable.Range(0, Runs).AsParallel().AsOrdered().WithCancellation(cancellation).Select(Run)]);

        TrainedChain Run(int run) => ChainTrainer.Train(
            examples, features, settings, seed + (SeedStep * run), share => Report(run, share), cancellation);

        void Report(int run, double share)
        {
            if (run == 0)
            {
                progress.Report(new StageStep(stage, share));
            }
        }
    }

    private static FeatureIndex Index(IReadOnlyList<List<ChainExample>> documents, ChainSettings settings)
    {
        var index = new FeatureIndex();
        foreach (var example in documents.SelectMany(document => document))
        {
            index.Tally(MemoryMarshal.Cast<int, uint>(example.Features));
        }

        index.Close(settings.MinimumCount, settings.Bits);
        return index;
    }

    private static float[] Marginals(TrainedChain chain, List<ChainExample> document)
    {
        var inference = new ForwardBackward();
        return [.. document.SelectMany(example => chain.Marginals(example, inference))];
    }
}
