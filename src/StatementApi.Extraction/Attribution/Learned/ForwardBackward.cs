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

    /// <summary>Writes P(label | chain) of every token, three each.</summary>
    public void Marginals(in ChainScores chain, Span<float> marginals)
    {
        Reserve(chain.Length * Labels);
        Exponentiate(chain);
        Forward(chain);
        Backward(chain);
        var forward = _forward.AsSpan(0, chain.Length * Labels);
        var backward = _backward.AsSpan(0, forward.Length);
        for (var at = 0; at < forward.Length; at += Labels)
        {
            var (m0, m1, m2) = (forward[at] * backward[at], forward[at + 1] * backward[at + 1], forward[at + 2] * backward[at + 2]);
            var sum = m0 + m1 + m2;
            (marginals[at], marginals[at + 1], marginals[at + 2]) = (m0 / sum, m1 / sum, m2 / sum);
        }
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

    /// <summary>The exponentials of the tokens' scores, scaled so that each token's highest is 1.</summary>
    private void Exponentiate(in ChainScores chain)
    {
        for (var i = 0; i < chain.Length; i++)
        {
            var (n0, n1, n2) = (chain.Node(i, 0), chain.Node(i, 1), chain.Node(i, 2));
            var highest = Math.Max(n0, Math.Max(n1, n2));
            var potentials = _potentials.AsSpan(i * Labels, Labels);
            (potentials[0], potentials[1], potentials[2]) = (Exp(n0 - highest), Exp(n1 - highest), Exp(n2 - highest));
        }
    }

    /// <summary>Every token's first or only exponential is most often that of 0.</summary>
    private static float Exp(float x) => x == 0 ? 1 : MathF.Exp(x);

    private void Forward(in ChainScores chain)
    {
        var factors = chain.Factors(0).Slice(ChainScores.Start * Labels, Labels);
        var (in0, in1, in2) = (factors[0], factors[1], factors[2]);
        for (var i = 0; ; )
        {
            var potentials = _potentials.AsSpan(i * Labels, Labels);
            var (f0, f1, f2) = (potentials[0] * in0, potentials[1] * in1, potentials[2] * in2);
            var sum = f0 + f1 + f2;
            (f0, f1, f2) = (f0 / sum, f1 / sum, f2 / sum);
            var forward = _forward.AsSpan(i * Labels, Labels);
            (forward[0], forward[1], forward[2]) = (f0, f1, f2);
            if (++i == chain.Length)
            {
                return;
            }

            factors = chain.Factors(i);
            in0 = (f0 * factors[0]) + (f1 * factors[3]) + (f2 * factors[6]);
            in1 = (f0 * factors[1]) + (f1 * factors[4]) + (f2 * factors[7]);
            in2 = (f0 * factors[2]) + (f1 * factors[5]) + (f2 * factors[8]);
        }
    }

    private void Backward(in ChainScores chain)
    {
        var (b0, b1, b2) = (1f, 1f, 1f);
        for (var i = chain.Length - 1; ; i--)
        {
            var backward = _backward.AsSpan(i * Labels, Labels);
            (backward[0], backward[1], backward[2]) = (b0, b1, b2);
            if (i == 0)
            {
                return;
            }

            var factors = chain.Factors(i);
            var potentials = _potentials.AsSpan(i * Labels, Labels);
            var (p0, p1, p2) = (potentials[0], potentials[1], potentials[2]);
            var v0 = (factors[0] * p0 * b0) + (factors[1] * p1 * b1) + (factors[2] * p2 * b2);
            var v1 = (factors[3] * p0 * b0) + (factors[4] * p1 * b1) + (factors[5] * p2 * b2);
            var v2 = (factors[6] * p0 * b0) + (factors[7] * p1 * b1) + (factors[8] * p2 * b2);
            var sum = v0 + v1 + v2;
            (b0, b1, b2) = (v0 / sum, v1 / sum, v2 / sum);
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
