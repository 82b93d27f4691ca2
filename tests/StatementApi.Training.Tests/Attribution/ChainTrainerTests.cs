using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Training.Attribution;
using StatementApi.Training.Syntax;

namespace StatementApi.Training.Tests.Attribution;

/// <summary>A toy language: feature 1 means label 1, feature 2 goes on, across a border of its own, with the label before, anything else means label 0.</summary>
public sealed class ChainTrainerTests
{
    private const int Opens = 1;
    private const int GoesOn = 2;
    private static readonly ChainSettings Settings = new(Epochs: 20, Rate: 0.2f, Dropout: 0, Decay: 1e-6f, MinimumCount: 1, Bits: 4);

    [Fact]
    public void A_chain_learns_what_a_feature_means_and_what_goes_on()
    {
        var chain = Train(seed: 1);
        var example = Toy([0, Opens, GoesOn, GoesOn, 0, GoesOn]);

        var marginals = chain.Marginals(example, new ForwardBackward());

        Assert.Equal(example.Labels, Enumerable.Range(0, example.Length).Select(i => Likeliest(marginals, i)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        Assert.Equal(Train(seed: 3).Weights, Train(seed: 3).Weights);
        Assert.NotEqual(Train(seed: 3).Weights, Train(seed: 4).Weights);
    }

    /// <summary>Several runs go on side by side; who cancels sees that, and not a failure of each.</summary>
    [Fact]
    public void A_stage_that_is_cancelled_while_it_trains_says_so()
    {
        using var cancellation = new CancellationTokenSource();
        var trainer = new StageTrainer(1, new CancelledAtFirst(cancellation), cancellation.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => trainer.Train("stage", [[Toy([0, Opens, GoesOn])], [Toy([Opens, 0])]], Settings, folds: 2));
    }

    [Fact]
    public void A_stage_gives_the_same_weights_for_the_same_seed()
    {
        Assert.Equal(Stage(seed: 1), Stage(seed: 1));
        Assert.NotEqual(Stage(seed: 1), Stage(seed: 2));
    }

    [Fact]
    public void An_average_is_the_mean_of_every_weight()
    {
        var mean = TrainedChain.Average([new TrainedChain([1, 4], [8]), new TrainedChain([3, 0], [2])]);
        Assert.Equal([2f, 2f], mean.Weights);
        Assert.Equal([5f], mean.Transitions);
    }

    [Fact]
    public void Quantised_weights_give_nearly_the_same_probabilities()
    {
        var chain = Train(seed: 1);
        var example = Toy([0, Opens, GoesOn, 0]);
        (uint, int)[] features = [(0x10000, 9), (0x20001, 9), (0x30002, 9)];
        var tables = ChainQuantizer.Quantize(chain, features, bits: 4);

        var model = new ChainModel(ChainTable.Of(tables[0]), tables[1]);
        var nodes = new float[example.Length * ChainScores.Labels];
        for (var i = 0; i < example.Length; i++)
        {
            model.Score([features[example.Of(i)[0]].Item1], nodes.AsSpan(i * ChainScores.Labels));
        }

        var marginals = new float[nodes.Length];
        new ForwardBackward().Marginals(model.Chain(nodes, example.Borders), marginals);

        var exact = chain.Marginals(example, new ForwardBackward());
        // Weights beyond four are cut, which a toy of three features needs more of than any real model.
        Assert.All(marginals.Zip(exact), pair => Assert.Equal(pair.Second, pair.First, 0.03f));
    }

    [Fact]
    public void Features_without_weight_get_no_row()
    {
        var chain = new TrainedChain([1, 1, 1, 0, 0, 2, 0, 0], new float[(1 << ChainModel.TransitionBits) * ChainScores.Labels]);

        var tables = ChainQuantizer.Quantize(chain, [(0x10000, 5), (0x20001, 5)], bits: 4);

        Assert.False(tables[0].IsOwner(0x10000));
        Assert.True(tables[0].IsOwner(0x20001));
    }

    private static TrainedChain Train(int seed)
    {
        var random = new Random(7);
        var examples = Enumerable.Range(0, 200).Select(_ => Toy([.. Enumerable.Range(0, 8).Select(_ => random.Next(3))])).ToArray();
        return ChainTrainer.Train(examples, features: 3, Settings, seed, _ => { }, CancellationToken.None);
    }

    private static float[] Stage(int seed) => new StageTrainer(seed, new Progress<StageStep>(), CancellationToken.None)
        .Train("stage", [[Toy([0, Opens, GoesOn])], [Toy([Opens, 0])]], Settings with { Dropout = 0.3 }, folds: 2).Chain.Weights;

    private static ChainExample Toy(int[] features)
    {
        var labels = new byte[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            labels[i] = features[i] == Opens ? (byte)1 : features[i] == GoesOn && i > 0 ? labels[i - 1] : (byte)0;
        }

        return new ChainExample(features, [.. Enumerable.Range(1, features.Length)], [.. features.Select(Border)], labels);
    }

    private static byte Border(int feature) => feature == GoesOn ? (byte)1 : (byte)0;

    private static byte Likeliest(float[] marginals, int token)
    {
        var row = marginals.AsSpan(token * ChainScores.Labels, ChainScores.Labels).ToArray();
        return (byte)Array.IndexOf(row, row.Max());
    }

    private sealed class CancelledAtFirst(CancellationTokenSource cancellation) : IProgress<StageStep>
    {
        public void Report(StageStep value) => cancellation.Cancel();
    }
}
