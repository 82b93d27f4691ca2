using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class WeightTableTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(17)]
    [InlineData(46)]
    public void Scores_are_the_sums_of_the_features_rows(int classes)
    {
        var table = new WeightTable(4, classes);
        for (var i = 0; i < table.Weights.Length; i++)
        {
            table.Weights[i] = (short)(i % 1000);
        }

        var scores = new short[table.Stride];
        table.Score([3, 9, 3], scores);

        Assert.Equal(
            Enumerable.Range(0, classes).Select(c => (short)((2 * table.Weights[table.Row(3) + c]) + table.Weights[table.Row(9) + c])),
            scores.Take(classes));
    }

    [Fact]
    public void Sums_saturate()
    {
        var table = new WeightTable(1, 5);
        Array.Fill(table.Weights, short.MaxValue);
        var scores = new short[table.Stride];

        table.Score([0, 1, 0], scores);

        Assert.Equal(short.MaxValue, scores[0]);
    }

    [Fact]
    public void A_feature_whose_row_belongs_to_another_counts_nothing()
    {
        const uint owner = 0x00120005;
        const uint other = 0x00340005;
        var table = new WeightTable(4, 3);
        var scores = new short[table.Stride];

        Assert.True(table.TryOwn(owner));
        Assert.False(table.TryOwn(other));
        table.Weights[table.Row(owner) + 1] = 7;
        table.Score([owner, other], scores);

        Assert.Equal([0, 7, 0], scores.Take(3));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(23, 3)]
    [InlineData(4, 0)]
    [InlineData(4, 257)]
    public void Impossible_dimensions_are_refused(int bits, int classes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightTable(bits, classes));
}
