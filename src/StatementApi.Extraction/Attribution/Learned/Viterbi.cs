namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The best labels of a chain (Viterbi 1967). Linear in the chain's length. Reusable, not thread-safe.</summary>
internal sealed class Viterbi
{
    private const int Labels = ChainScores.Labels;

    private float[] _best = [];
    private byte[] _before = [];

    /// <summary>Writes the best sequence of labels, each label's score raised by its <paramref name="bias"/>.</summary>
    public void Decode(in ChainScores chain, ReadOnlySpan<float> bias, Span<byte> labels)
    {
        Reserve(chain.Length * Labels);
        for (var i = 0; i < chain.Length; i++)
        {
            for (var k = 0; k < Labels; k++)
            {
                _best[(i * Labels) + k] = chain.Node(i, k) + bias[k] + Incoming(chain, i, k);
            }
        }

        var last = (chain.Length - 1) * Labels;
        var label = Highest(_best.AsSpan(last, Labels));
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = _before[(i * Labels) + label];
        }
    }

    private float Incoming(in ChainScores chain, int token, int label)
    {
        if (token == 0)
        {
            return chain.Transition(0, ChainScores.Start, label);
        }

        var (best, before) = (float.NegativeInfinity, 0);
        for (var j = 0; j < Labels; j++)
        {
            var score = _best[((token - 1) * Labels) + j] + chain.Transition(token, j, label);
            (best, before) = score > best ? (score, j) : (best, before);
        }

        _before[(token * Labels) + label] = (byte)before;
        return best;
    }

    private static int Highest(ReadOnlySpan<float> scores) =>
        scores[1] > scores[0] ? (scores[2] > scores[1] ? 2 : 1) : (scores[2] > scores[0] ? 2 : 0);

    private void Reserve(int length)
    {
        if (_best.Length < length)
        {
            (_best, _before) = (new float[Math.Max(length, 2 * _best.Length)], new byte[Math.Max(length, 2 * _best.Length)]);
        }
    }
}
