using StatementApi.Extraction.Attribution.Learned;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

public sealed class ChainTableTests
{
    [Fact]
    public void Scores_are_those_of_the_table_it_was_made_from()
    {
        var random = new Random(7);
        var table = new WeightTable(6, ChainScores.Labels, scale: 0.25f);
        var features = Enumerable.Range(0, 80).Select(_ => (uint)random.NextInt64(uint.MaxValue)).ToArray();
        foreach (var feature in features.Where(table.TryOwn))
        {
            (table.Weights[table.Row(feature) + 1], table.Weights[table.Row(feature) + 2]) = ((short)random.Next(-127, 128), (short)random.Next(-127, 128));
        }

        var sums = new short[table.Stride];
        table.Score(features, sums);
        var scores = new float[ChainScores.Labels];
        ChainTable.Of(table).Score(features, scores);

        Assert.Equal([0, sums[1] * 0.25f, sums[2] * 0.25f], scores);
    }

    [Theory]
    [InlineData(300, 127)]
    [InlineData(-300, -127)]
    public void Weights_beyond_a_byte_are_cut(short weight, float expected)
    {
        var table = new WeightTable(1, ChainScores.Labels);
        Assert.True(table.TryOwn(0));
        table.Weights[table.Row(0) + 2] = weight;
        var scores = new float[ChainScores.Labels];

        ChainTable.Of(table).Score([0], scores);

        Assert.Equal([0, 0, expected], scores);
    }

    [Fact]
    public void A_feature_that_owns_no_row_counts_nothing()
    {
        var table = new WeightTable(1, ChainScores.Labels);
        Assert.True(table.TryOwn(0));
        table.Weights[table.Row(0) + 1] = 5;
        var scores = new float[ChainScores.Labels];

        ChainTable.Of(table).Score([0x7F00_0000], scores);

        Assert.Equal([0, 0, 0], scores);
    }
}
