using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Syntax;

public sealed class CompactTableTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(46)]
    public void Scores_are_those_of_the_table_it_was_made_from(int classes)
    {
        var random = new Random(11);
        var table = new WeightTable(6, classes);
        var features = Enumerable.Range(0, 40).Select(_ => (uint)random.NextInt64(uint.MaxValue)).ToArray();
        foreach (var feature in features)
        {
            if (!table.HasOwners || table.TryOwn(feature))
            {
                table.Weights.AsSpan(table.Row(feature), classes).Fill((short)random.Next(-127, 128));
            }
        }

        var compact = CompactTable.Of(table);
        var (expected, actual) = (new short[table.Stride], new short[compact.Stride]);
        table.Score(features, expected);
        compact.Score(features, actual);

        Assert.Equal(expected.Take(classes), actual.Take(classes));
    }

    [Fact]
    public void Weights_beyond_a_byte_are_cut()
    {
        var table = new WeightTable(1, 5);
        table.Weights[table.Row(0)] = 300;
        table.Weights[table.Row(0) + 1] = -300;
        var compact = CompactTable.Of(table);
        var scores = new short[compact.Stride];

        compact.Score([0], scores);

        Assert.Equal([127, -127, 0], scores.Take(3));
    }
}
