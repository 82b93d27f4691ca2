using FsCheck.Xunit;
using StatementApi.Extraction.Attribution.Learned;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class ChainInferenceProperties
{
    private const int Labels = ChainScores.Labels;

    [Property]
    public void Marginals_are_the_shares_of_all_sequences(int seed)
    {
        var chain = new RandomChain(seed);
        var marginals = new float[chain.Length * Labels];

        new ForwardBackward().Marginals(chain.Scores, marginals);

        var sequences = chain.Sequences().Select(sequence => (sequence.Labels, Weight: Math.Exp(sequence.Score))).ToArray();
        var total = sequences.Sum(sequence => sequence.Weight);
        for (var i = 0; i < marginals.Length; i++)
        {
            var share = sequences.Where(sequence => sequence.Labels[i / Labels] == i % Labels).Sum(sequence => sequence.Weight) / total;
            Assert.Equal(share, marginals[i], 1e-3);
        }
    }

    [Property]
    public void Pair_marginals_add_up_to_the_marginals(int seed)
    {
        var chain = new RandomChain(seed);
        var inference = new ForwardBackward();
        var marginals = new float[chain.Length * Labels];
        var pairs = new float[Labels * Labels];
        inference.Marginals(chain.Scores, marginals);

        for (var token = 1; token < chain.Length; token++)
        {
            inference.PairMarginals(chain.Scores, token, pairs);
            for (var label = 0; label < Labels; label++)
            {
                Assert.Equal(marginals[(token * Labels) + label], pairs[label] + pairs[Labels + label] + pairs[(2 * Labels) + label], 1e-3);
            }
        }
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_tokens_has_probabilities()
    {
        const int length = 100_000;
        var chain = new ChainScores([.. Enumerable.Range(0, length * Labels).Select(i => (float)(i % 7) - 3)], new byte[length], new float[12], [.. Enumerable.Repeat(1f, 12)]);
        var marginals = new float[length * Labels];

        new ForwardBackward().Marginals(chain, marginals);

        Assert.All(marginals, marginal => Assert.InRange(marginal, 0, 1));
    }
}
