using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Training.Attribution;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer 2011),
/// leaving out features at random (Wager, Wang and Liang 2013); the weights are averaged over the second half of the passes. The same seed
/// gives the same weights.
/// </summary>
internal sealed class ChainTrainer
{
    private const int Stride = 4;
    private const int Labels = ChainScores.Labels;
    private const float Tiny = 1e-6f;
    private const float Negligible = 1e-4f;

    private readonly ChainSettings _settings;
    private readonly ForwardBackward _inference = new();
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[(1 << ChainModel.TransitionBits) * Labels];
    private readonly float[] _factors = new float[(1 << ChainModel.TransitionBits) * Labels];
    private readonly float[] _transitionSquares = new float[(1 << ChainModel.TransitionBits) * Labels];
    private readonly float[] _transitionGradients = new float[(1 << ChainModel.TransitionBits) * Labels];
    private readonly List<int> _kept = [];
    private readonly List<int> _keptEnds = [];
    private float[] _nodes = [];
    private float[] _marginals = [];
    private ulong _random;
    private float _rate;

    private ChainTrainer(int features, ChainSettings settings, int seed)
    {
        _settings = settings;
        _weights = new float[features * Stride];
        _squares = new float[features * Stride];
        _random = ((ulong)(uint)seed * 0x9E3779B97F4A7C15) | 1;
    }

    /// <summary>Weights for <paramref name="features"/> features, learned from <paramref name="examples"/>.</summary>
    public static TrainedChain Train(
        IReadOnlyList<ChainExample> examples,
        int features,
        ChainSettings settings,
        int seed,
        Action<double> progress,
        CancellationToken cancellation)
    {
        var trainer = new ChainTrainer(features, settings, seed);
        var order = examples.Where(example => example.Length > 0).ToArray();
        var random = new Random(seed);
        var average = new TrainedChain(new float[trainer._weights.Length], new float[trainer._transitions.Length]);
        var averaged = 0;
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            trainer._rate = settings.Rate * (1 - (0.8f * epoch / settings.Epochs));
            random.Shuffle(order);
            foreach (var example in order)
            {
                cancellation.ThrowIfCancellationRequested();
                trainer.Learn(example);
            }

            if (2 * (epoch + 1) > settings.Epochs)
            {
                averaged++;
                Accumulate(trainer._weights, average.Weights);
                Accumulate(trainer._transitions, average.Transitions);
            }

            progress((epoch + 1.0) / settings.Epochs);
        }

        Multiply(average.Weights, (float)((1 - settings.Dropout) / averaged));
        Multiply(average.Transitions, 1f / averaged);
        return average;
    }

    private void Learn(ChainExample example)
    {
        Reserve(example.Length * Labels);
        Drop(example);
        Score(example);
        ChainScores.Exponentiate(_transitions, _factors);
        var chain = new ChainScores(_nodes.AsSpan(0, example.Length * Labels), example.Borders, _transitions, _factors);
        _inference.Marginals(chain, _marginals);
        UpdateTransitions(example, chain);
        for (var token = 0; token < example.Length; token++)
        {
            UpdateFeatures(example, token);
        }
    }

    private void Drop(ChainExample example)
    {
        var threshold = (uint)(_settings.Dropout * uint.MaxValue);
        _kept.Clear();
        _keptEnds.Clear();
        for (var token = 0; token < example.Length; token++)
        {
            foreach (var feature in example.Of(token))
            {
                if (NextRandom() >= threshold)
                {
                    _kept.Add(feature * Stride);
                }
            }

            _keptEnds.Add(_kept.Count);
        }
    }

    private ReadOnlySpan<int> Kept(int token) =>
        CollectionsMarshal.AsSpan(_kept)[(token == 0 ? 0 : _keptEnds[token - 1]).._keptEnds[token]];

    private void Score(ChainExample example)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var token = 0; token < example.Length; token++)
        {
            var sum = Vector128<float>.Zero;
            foreach (var at in Kept(token))
            {
                sum += Vector128.LoadUnsafe(ref weights, (nuint)at);
            }

            for (var label = 0; label < Labels; label++)
            {
                _nodes[(token * Labels) + label] = sum[label];
            }
        }
    }

    private void UpdateFeatures(ChainExample example, int token)
    {
        Span<float> values = stackalloc float[Stride];
        values.Clear();
        for (var label = 0; label < Labels; label++)
        {
            values[label] = _marginals[(token * Labels) + label] - (example.Labels[token] == label ? 1 : 0);
        }

        if (Math.Abs(values[example.Labels[token]]) < Negligible)
        {
            return;
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        var gradient = Vector128.Create<float>(values);
        foreach (var at in Kept(token))
        {
            var weight = Vector128.LoadUnsafe(ref weights, (nuint)at);
            var step = gradient + (weight * _settings.Decay);
            var square = Vector128.LoadUnsafe(ref squares, (nuint)at) + (step * step);
            square.StoreUnsafe(ref squares, (nuint)at);
            (weight - (step * _rate / Vector128.Sqrt(square + Vector128.Create(Tiny)))).StoreUnsafe(ref weights, (nuint)at);
        }
    }

    private void UpdateTransitions(ChainExample example, in ChainScores chain)
    {
        Span<float> pairs = stackalloc float[Labels * Labels];
        Array.Clear(_transitionGradients);
        for (var label = 0; label < Labels; label++)
        {
            var index = ChainScores.TransitionIndex(example.Borders[0], ChainScores.Start, label);
            _transitionGradients[index] += _marginals[label] - (example.Labels[0] == label ? 1 : 0);
        }

        for (var token = 1; token < example.Length; token++)
        {
            _inference.PairMarginals(chain, token, pairs);
            pairs[(example.Labels[token - 1] * Labels) + example.Labels[token]] -= 1;
            for (var i = 0; i < pairs.Length; i++)
            {
                _transitionGradients[ChainScores.TransitionIndex(example.Borders[token], i / Labels, i % Labels)] += pairs[i];
            }
        }

        for (var i = 0; i < _transitions.Length; i++)
        {
            var gradient = _transitionGradients[i];
            _transitionSquares[i] += gradient * gradient;
            _transitions[i] -= _rate * gradient / MathF.Sqrt(_transitionSquares[i] + Tiny);
        }
    }

    /// <summary>Marsaglia's xorshift: fast, and the same on every machine.</summary>
    private uint NextRandom()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (uint)(_random >> 32);
    }

    private void Reserve(int length)
    {
        if (_nodes.Length < length)
        {
            (_nodes, _marginals) = (new float[length], new float[length]);
        }
    }

    private static void Accumulate(float[] from, float[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] += from[i];
        }
    }

    private static void Multiply(float[] values, float factor)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factor;
        }
    }
}
