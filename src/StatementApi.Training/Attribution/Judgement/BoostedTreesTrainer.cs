using System.Numerics;
using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Training.Attribution.Judgement;

/// <summary>
/// Trains boosted trees for a yes or no by Newton steps on the logistic loss over binned features (Friedman 2001; Chen and Guestrin 2016), each tree on a
/// random part of examples and features. The same seed gives the same trees.
/// </summary>
internal sealed class BoostedTreesTrainer
{
    private const float Resolution = 1 / 4096f;
    private const int Leaves = 1 << BoostedTrees.Depth;

    private readonly FeatureBins _bins;
    private readonly bool[] _answers;
    private readonly BoostSettings _settings;
    private readonly Random _random;
    private readonly WeightTable _table;
    private readonly double[] _scores;
    private readonly double[] _gradients;
    private readonly double[] _curvatures;
    private readonly int[] _nodes;

    private BoostedTreesTrainer(FeatureBins bins, bool[] answers, BoostSettings settings, int seed)
    {
        (_bins, _answers, _settings, _random) = (bins, answers, settings, new Random(seed));
        _table = new WeightTable(settings.TreeBits + BitOperations.Log2(BoostedTrees.TreeRows), BoostedTrees.Classes, Resolution);
        _scores = new double[answers.Length];
        _gradients = new double[answers.Length];
        _curvatures = new double[answers.Length];
        _nodes = new int[answers.Length];
    }

    /// <summary>The trees as a table that <see cref="BoostedTrees"/> reads.</summary>
    /// <param name="bins">The examples.</param>
    /// <param name="answers">What the trees are to tell of each.</param>
    /// <param name="settings">How to train.</param>
    /// <param name="seed">Decides which examples and features each tree sees.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancellation">Stops the training.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WeightTable Train(
        FeatureBins bins, bool[] answers, BoostSettings settings, int seed, Action<double> progress, CancellationToken cancellation)
    {
        var trainer = new BoostedTreesTrainer(bins, answers, settings, seed);
        trainer.Start();
        for (var tree = 0; tree < 1 << settings.TreeBits; tree++)
        {
            cancellation.ThrowIfCancellationRequested();
            trainer.Grow(tree * BoostedTrees.TreeRows);
            progress((tree + 1.0) / (1 << settings.TreeBits));
        }

        return trainer._table;
    }

    /// <summary>All sums start from the odds of a yes.</summary>
    private void Start()
    {
        var yes = Math.Clamp(_answers.Count(answer => answer), 1, Math.Max(1, _answers.Length - 1));
        var odds = Math.Log(yes / (double)Math.Max(1, _answers.Length - yes));
        SetPlace(0, BoostedTrees.WeightPlace, Whole(odds));
        Array.Fill(_scores, odds);
    }

    private void Grow(int root)
    {
        Differentiate();
        var sample = Enumerable.Range(0, _answers.Length).Where(_ => _random.NextDouble() < _settings.Share).ToArray();
        var features = Enumerable.Range(0, _bins.Features).Where(_ => _random.NextDouble() < _settings.Share).ToArray();
        Array.Fill(_nodes, 1);
        for (var level = 0; level < BoostedTrees.Depth; level++)
        {
            var questions = Ask(1 << level, sample, features);
            Array.ForEach(questions, question => Write(root, question));
            Descend(questions, 1 << level);
        }

        Weigh(root, sample);
    }

    private void Differentiate()
    {
        for (var i = 0; i < _answers.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(-_scores[i]));
            _gradients[i] = (_answers[i] ? 1 : 0) - probability;
            _curvatures[i] = probability * (1 - probability);
        }
    }

    /// <summary>The best question for every node of a level, whose first node is also their number. Of equal ones that of the first feature.</summary>
    private Question[] Ask(int nodes, int[] sample, int[] features)
    {
        var best = new Question[nodes];
        for (var node = 0; node < nodes; node++)
        {
            best[node] = new Question(nodes + node, 0, FeatureBins.Most, 0);
        }

        foreach (var asked in features.AsParallel().AsOrdered().Select(feature => Ask(nodes, sample, feature)))
        {
            for (var node = 0; node < nodes; node++)
            {
                best[node] = asked[node].Gain > best[node].Gain ? asked[node] : best[node];
            }
        }

        return best;
    }

    private Question[] Ask(int nodes, int[] sample, int feature)
    {
        var histogram = new SplitHistogram(nodes);
        var bins = _bins.Of(feature);
        foreach (var example in sample)
        {
            histogram.Add(_nodes[example] - nodes, bins[example], _gradients[example], _curvatures[example]);
        }

        var best = new Question[nodes];
        for (var node = 0; node < nodes; node++)
        {
            var (bin, gain) = histogram.BestCut(node, _bins.Cuts(feature), _settings);
            best[node] = new Question(nodes + node, feature, bin, gain);
        }

        return best;
    }

    private void Descend(Question[] questions, int nodes)
    {
        for (var i = 0; i < _nodes.Length; i++)
        {
            var question = questions[_nodes[i] - nodes];
            _nodes[i] = (2 * _nodes[i]) + (question.Gain > 0 && _bins.Of(question.Feature)[i] > question.Bin ? 1 : 0);
        }
    }

    private void Weigh(int root, int[] sample)
    {
        var (gradients, curvatures, weights) = (new double[Leaves], new double[Leaves], new double[Leaves]);
        foreach (var example in sample)
        {
            gradients[_nodes[example] - Leaves] += _gradients[example];
            curvatures[_nodes[example] - Leaves] += _curvatures[example];
        }

        for (var leaf = 0; leaf < Leaves; leaf++)
        {
            var weight = Whole(_settings.Rate * gradients[leaf] / (curvatures[leaf] + _settings.Regularisation));
            weights[leaf] = weight * Resolution;
            SetPlace(root + Leaves + leaf, BoostedTrees.WeightPlace, weight);
        }

        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i] += weights[_nodes[i] - Leaves];
        }
    }

    private void Write(int root, Question question)
    {
        SetPlace(root + question.Node, BoostedTrees.FeaturePlace, (short)question.Feature);
        SetPlace(root + question.Node, BoostedTrees.CutPlace, question.Gain > 0 ? _bins.Cut(question.Feature, question.Bin) : short.MaxValue);
    }

    private void SetPlace(int row, int place, short value) => _table.Weights[(row * _table.Stride) + place] = value;

    private static short Whole(double weight) => (short)Math.Clamp(Math.Round(weight / Resolution), -short.MaxValue, short.MaxValue);

    /// <summary>A question of a node: values of later ranges than the bin go to the second child. Without gain all go to the first.</summary>
    private readonly record struct Question(int Node, int Feature, int Bin, double Gain);
}
