using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class ChainInferenceTests
{
    private const int Labels = ChainScores.Labels;
    private const int FeaturesOfToken = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(700)]
    public void Tokens_scored_together_get_what_they_get_alone(int length)
    {
        var model = Model();
        var inference = new ChainInference(model);
        var writer = new FeatureWriter(new uint[FeatureWriter.Space]);
        var nodes = new float[length * Labels];
        for (uint i = 0; i < length; i++)
        {
            var alone = new FeatureWriter(new uint[FeatureWriter.Space]);
            for (uint feature = 0; feature < FeaturesOfToken; feature++)
            {
                writer.Add(feature, i % 5);
                alone.Add(feature, i % 5);
            }

            inference.Append(ref writer, border: 0);
            model.Score(alone.Hash(), nodes.AsSpan((int)i * Labels));
        }

        var (together, expected) = (new float[nodes.Length], new float[nodes.Length]);
        inference.Marginals(ref writer, together);
        new ForwardBackward().Marginals(model.Chain(nodes, new byte[length]), expected);

        Assert.Equal(expected, together);
    }

    [Fact]
    public void A_token_without_features_almost_surely_has_the_first_label()
    {
        var inference = new ChainInference(Model());
        var writer = new FeatureWriter(new uint[FeatureWriter.Space]);
        var marginals = new float[Labels];

        inference.Append(ref writer, border: 0);
        inference.Marginals(ref writer, marginals);

        Assert.InRange(marginals[0], 0.99f, 1);
    }

    private static ChainModel Model()
    {
        var (random, weights) = (new Random(9), new WeightTable(8, Labels, scale: 0.01f));
        for (uint feature = 0; feature < FeaturesOfToken; feature++)
        {
            var hash = FeatureHash.Of(feature, feature % 5);
            if (weights.TryOwn(hash))
            {
                (weights.Weights[weights.Row(hash) + 1], weights.Weights[weights.Row(hash) + 2]) = ((short)random.Next(-99, 99), (short)random.Next(-99, 99));
            }
        }

        return new ChainModel(ChainTable.Of(weights), new WeightTable(ChainModel.TransitionBits, Labels));
    }
}
