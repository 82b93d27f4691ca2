using StatementApi.Training.Attribution;

namespace StatementApi.Training.Tests.Attribution;

public sealed class FeatureIndexTests
{
    [Fact]
    public void Frequent_features_get_numbers_and_rare_ones_none()
    {
        var index = new FeatureIndex();
        index.Tally([7, 7, 9, 0, 0, 0]);

        index.Close(minimum: 2, bits: 8);

        Assert.Equal(2, index.Count);
        Assert.Equal(FeatureIndex.None, index.NumberOf(9));
        Assert.Equal(FeatureIndex.None, index.NumberOf(11));
        Assert.Equal((7u, 2), index.Features()[index.NumberOf(7)]);
        Assert.Equal((0u, 3), index.Features()[index.NumberOf(0)]);
    }

    [Fact]
    public void Of_features_that_share_a_row_the_most_frequent_gets_it()
    {
        var index = new FeatureIndex();
        index.Tally([0x104, 0x204, 0x204, 0x305]);

        index.Close(minimum: 1, bits: 8);

        Assert.Equal(FeatureIndex.None, index.NumberOf(0x104));
        Assert.Equal(0, index.NumberOf(0x204));
        Assert.Equal(1, index.NumberOf(0x305));
    }

    [Fact]
    public void More_features_than_it_was_made_for_keep_their_counts()
    {
        const int many = 700_000;
        var index = new FeatureIndex();
        for (var round = 0; round < 2; round++)
        {
            for (uint feature = 0; feature < many; feature++)
            {
                index.Tally([feature * 2654435761u]);
            }
        }

        index.Close(minimum: 2, bits: 24);

        Assert.InRange(index.Count, (int)(0.97 * many), many);
    }
}
