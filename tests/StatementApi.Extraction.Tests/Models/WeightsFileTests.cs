using StatementApi.Extraction.Attribution.Learned.Judgement;
using StatementApi.Extraction.Models;
using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Tests.Models;

public sealed class WeightsFileTests
{
    private static readonly ModelVersion Model = new("example", 3);

    [Theory]
    [InlineData(4, 3, short.MaxValue)]
    [InlineData(4, 3, sbyte.MaxValue)]
    [InlineData(6, 17, short.MaxValue)]
    [InlineData(6, 17, sbyte.MaxValue)]
    [InlineData(1, 256, short.MaxValue)]
    [InlineData(13, 3, sbyte.MaxValue)]
    public void What_is_written_is_read(int bits, int classes, short largest)
    {
        var table = Table(bits, classes, largest);

        var read = Assert.Single(WeightsReader.ReadAll<WeightTable>(new MemoryStream(Bytes(table)), Model));

        Assert.Equal(table.Weights, read.Weights);
        Assert.Equal(table.Scale, read.Scale);
    }

    [Theory]
    [InlineData(5, 3, short.MaxValue)]
    [InlineData(5, 46, short.MaxValue)]
    [InlineData(13, 3, sbyte.MaxValue)]
    [InlineData(13, 17, sbyte.MaxValue)]
    public void A_file_is_read_in_short_form_as_it_would_be_made(int bits, int classes, short largest)
    {
        var table = Table(bits, classes, largest);
        var features = Enumerable.Range(0, 30).Select(i => (uint)i * 0x9E3779B1).ToArray();
        var compact = CompactTable.Of(table);
        var (expected, actual) = (new short[compact.Stride], new short[compact.Stride]);

        compact.Score(features, expected);
        Assert.Single(WeightsReader.ReadAll<CompactTable>(new MemoryStream(Bytes(table)), Model)).Score(features, actual);

        Assert.Equal(expected.Take(classes), actual.Take(classes));
    }

    [Theory]
    [InlineData(sbyte.MaxValue, 1)]
    [InlineData(sbyte.MaxValue + 1, 2)]
    public void Weights_take_the_bytes_that_the_largest_needs(short largest, int bytes)
    {
        var table = new WeightTable(5, 3);
        Assert.True(table.TryOwn(uint.MaxValue));
        table.Weights[table.Row(uint.MaxValue)] = largest;

        Assert.Equal(bytes, table.Shape.WeightBytes);
    }

    /// <summary>The first reading gives back the memory that the second one reads again.</summary>
    [Fact]
    public void Embedded_weights_can_be_read_again() =>
        Assert.Equal(Embedded(), Embedded());

    [Fact]
    public void Equal_weights_are_equal_bytes() => Assert.Equal(Bytes(Table(5, 20)), Bytes(Table(5, 20)));

    [Theory]
    [InlineData("example", 4, "example 3; this version needs example 4")]
    [InlineData("example", 2, "example 3; this version needs example 2")]
    [InlineData("other", 3, "example 3; this version needs other 3")]
    public void Weights_of_another_version_are_refused_by_name(string name, int version, string message)
    {
        var error = Assert.Throws<WeightsFileException>(
            () => WeightsReader.ReadAll<WeightTable>(new MemoryStream(Bytes(Table(4, 5))), new ModelVersion(name, version)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_of_another_feature_hash_are_refused()
    {
        var bytes = Bytes(Table(4, 5));
        bytes[4 + 1 + Model.Name.Length + 4] ^= 1;

        var error = Assert.Throws<WeightsFileException>(() => WeightsReader.ReadAll<WeightTable>(new MemoryStream(bytes), Model));

        Assert.Contains("another feature hash", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_refused_by_name()
    {
        const int endOfStream = 8;
        var bytes = Bytes(Table(5, 20));
        for (var length = 0; length < bytes.Length - endOfStream; length++)
        {
            var error = Assert.Throws<WeightsFileException>(() => WeightsReader.ReadAll<WeightTable>(new MemoryStream(bytes[..length]), Model));
            Assert.Contains("example", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_file_is_refused() => Assert.Throws<WeightsFileException>(
        () => WeightsReader.ReadAll<WeightTable>(new MemoryStream("These are no weights."u8.ToArray()), Model));

    [Fact]
    public void All_embedded_weights_together_stay_below_eight_megabytes()
    {
        var assembly = typeof(WeightsFile).Assembly;
        var weights = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".weights", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(weights);
        Assert.InRange(weights.Sum(name => assembly.GetManifestResourceStream(name)!.Length), 1, 8 << 20);
    }

    private static byte[] Bytes(WeightTable table)
    {
        using var stream = new MemoryStream();
        WeightsFile.Write(stream, Model, [table]);
        return stream.ToArray();
    }

    private static WeightTable Table(int bits, int classes, short largest = short.MaxValue)
    {
        var table = new WeightTable(bits, classes, 0.25f);
        var random = new Random(7);
        for (var row = 0; row < table.Weights.Length; row += table.Stride)
        {
            for (var place = 0; place < classes; place++)
            {
                table.Weights[row + place] = (short)random.Next(-largest, largest + 1);
            }

            if (table.HasOwners)
            {
                table.Weights[row + classes] = (short)random.Next(short.MinValue, short.MaxValue + 1);
            }
        }

        return table;
    }

    private static short[] Embedded() => WeightsReader.ReadEmbedded(Judge.Version, file =>
    {
        _ = file.Read<WeightTable>();
        _ = file.Read<WeightTable>();
        return file.Read<WeightTable>().Weights;
    });
}
