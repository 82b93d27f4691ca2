using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class FeatureWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(37)]
    [InlineData(FeatureWriter.MostOfToken)]
    [InlineData(FeatureWriter.Capacity)]
    public void Hashes_are_those_of_the_features_one_by_one(int count)
    {
        var random = new Random(3);
        var expected = new uint[count];
        var writer = new FeatureWriter(Garbage(random));
        for (var i = 0; i < count; i++)
        {
            expected[i] = Add(ref writer, values: random.Next(1, 5), (uint)random.Next(1000), random);
        }

        Assert.Equal(expected, writer.Hash().ToArray());
    }

    [Fact]
    public void More_features_than_it_has_room_for_are_refused()
    {
        var random = new Random(3);
        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new FeatureWriter(Garbage(random));
            for (var i = 0; i <= FeatureWriter.Capacity; i++)
            {
                writer.Add(1, 1);
            }
        });
    }

    private static uint Add(ref FeatureWriter writer, int values, uint template, Random random)
    {
        var (a, b, c, d) = (Number(random), Number(random), Number(random), Number(random));
        switch (values)
        {
            case 1:
                writer.Add(template, a);
                return FeatureHash.Of(template, a);
            case 2:
                writer.Add(template, a, b);
                return FeatureHash.Of(template, a, b);
            case 3:
                writer.Add(template, a, b, c);
                return FeatureHash.Of(template, a, b, c);
            default:
                writer.Add(template, a, b, c, d);
                return FeatureHash.Of(template, a, b, c, d);
        }
    }

    private static uint[] Garbage(Random random) => [.. Enumerable.Range(0, FeatureWriter.Space).Select(_ => Number(random))];

    private static uint Number(Random random) => (uint)random.NextInt64(1L << 32);
}
