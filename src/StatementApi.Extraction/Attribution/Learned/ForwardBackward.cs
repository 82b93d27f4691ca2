namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// The probabilities of a chain's labels, by the forward-backward algorithm with a scale a token (Rabiner 1989), so that no chain is too long.
/// Linear in the chain's length. Reusable, not thread-safe.
/// </summary>
internal sealed class ForwardBackward
{
    private const int Labels = ChainScores.Labels;

    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _potentials = [];

    /// <summary>Writes P(label | chain) of every token, three each; returns the chain's log partition function.</summary>
    public double Marginals(in ChainScores chain, Span<float> marginals)
    {
        Reserve(chain.Length * Labels);
        var logPartition = Forward(chain);
        Backward(chain);
        for (var i = 0; i < chain.Length; i++)
        {
            var at = i * Labels;
            var sum = 0f;
            for (var k = 0; k < Labels; k++)
            {
                sum += marginals[at + k] = _forward[at + k] * _backward[at + k];
            }

            for (var k = 0; k < Labels; k++)
            {
                marginals[at + k] /= sum;
            }
        }

        return logPartition;
    }

    /// <summary>P(label before, label | chain) at <paramref name="token"/>, not the first; after <see cref="Marginals"/>.</summary>
    public void PairMarginals(in ChainScores chain, int token, Span<float> pairs)
    {
        var (at, sum) = (token * Labels, 0f);
        for (var j = 0; j < Labels; j++)
        {
            for (var k = 0; k < Labels; k++)
            {
                sum += pairs[(j * Labels) + k] = _forward[at - Labels + j] * chain.Factor(token, j, k)
                    * _potentials[at + k] * _backward[at + k];
            }
        }

        for (var i = 0; i < Labels * Labels; i++)
        {
            pairs[i] /= sum;
        }
    }

    private double Forward(in ChainScores chain)
    {
        var log = 0.0;
        for (var i = 0; i < chain.Length; i++)
        {
            var at = i * Labels;
            var highest = Math.Max(chain.Node(i, 0), Math.Max(chain.Node(i, 1), chain.Node(i, 2)));
            var sum = 0f;
            for (var k = 0; k < Labels; k++)
            {
                _potentials[at + k] = MathF.Exp(chain.Node(i, k) - highest);
                sum += _forward[at + k] = _potentials[at + k] * Incoming(chain, i, k);
            }

            for (var k = 0; k < Labels; k++)
            {
                _forward[at + k] /= sum;
            }

            log += highest + Math.Log(sum);
        }

        return log;
    }

    private float Incoming(in ChainScores chain, int token, int label)
    {
        if (token == 0)
        {
            return chain.Factor(0, ChainScores.Start, label);
        }

        var sum = 0f;
        for (var j = 0; j < Labels; j++)
        {
            sum += _forward[((token - 1) * Labels) + j] * chain.Factor(token, j, label);
        }

        return sum;
    }

    private void Backward(in ChainScores chain)
    {
        var last = (chain.Length - 1) * Labels;
        _backward.AsSpan(last, Labels).Fill(1);
        for (var i = chain.Length - 1; i > 0; i--)
        {
            var (at, sum) = (i * Labels, 0f);
            for (var j = 0; j < Labels; j++)
            {
                var value = 0f;
                for (var k = 0; k < Labels; k++)
                {
                    value += chain.Factor(i, j, k) * _potentials[at + k] * _backward[at + k];
                }

                sum += _backward[at - Labels + j] = value;
            }

            for (var j = 0; j < Labels; j++)
            {
                _backward[at - Labels + j] /= sum;
            }
        }
    }

    private void Reserve(int length)
    {
        if (_forward.Length < length)
        {
            var size = Math.Max(length, 2 * _forward.Length);
            (_forward, _backward, _potentials) = (new float[size], new float[size], new float[size]);
        }
    }
}
