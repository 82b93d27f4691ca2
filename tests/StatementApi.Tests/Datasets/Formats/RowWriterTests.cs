using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Parquet;
using StatementApi.Datasets.Exports;
using StatementApi.Datasets.Formats;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Tests.Datasets.Formats;

/// <summary>Whatever goes into a file comes out of it, by other readers than our own.</summary>
public sealed class RowWriterTests
{
    private static readonly DatasetSchema Schema = new(DatasetName.Actors, 1, "Rows.",
    [
        new("number", ColumnType.Integer, false, "A number."),
        new("text", ColumnType.Text, true, "A text."),
        new("share", ColumnType.Number, true, "A share."),
        new("names", ColumnType.TextList, false, "Names."),
    ]);

    [Property(MaxTest = 300, Arbitrary = [typeof(NastyTexts)])]
    public void Csv(List<Sample> samples)
    {
        using var csv = CsvReader.Create(Write(DatasetFormat.Csv, samples), new CsvReaderOptions { Separator = ',', SkipEmptyLines = false });
        foreach (var sample in samples)
        {
            Assert.True(csv.Read());
            Assert.Equal(sample.Number, csv.Parse<long>("number"));
            Assert.Equal(sample.Text ?? "", csv.GetString("text"));
            Assert.Equal(sample.Text is null, csv.GetRawSpan(1).IsEmpty);
            Assert.Equal(sample.Share, csv.GetString("share") is { Length: > 0 } share ? double.Parse(share, CultureInfo.InvariantCulture) : null);
            Assert.Equal(sample.Names, JsonSerializer.Deserialize<string?[]>(csv.GetString("names"))!);
        }

        Assert.False(csv.Read());
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(NastyTexts)])]
    public void JsonLines(List<Sample> samples)
    {
        var lines = Encoding.UTF8.GetString(Write(DatasetFormat.Jsonl, samples)).Split('\n');
        Assert.Equal(samples.Count + 1, lines.Length);
        foreach (var (sample, line) in samples.Zip(lines))
        {
            var row = JsonDocument.Parse(line).RootElement;
            Assert.Equal(sample.Number, row.GetProperty("number").GetInt64());
            Assert.Equal(sample.Text, row.GetProperty("text").GetString());
            Assert.Equal(sample.Names, row.GetProperty("names").Deserialize<string?[]>()!);
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(NastyTexts)])]
    public async Task ParquetFiles(List<Sample> samples)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(Write(DatasetFormat.Parquet, samples)));
        var (numbers, texts, shares) = (new List<long>(), new List<string?>(), new List<double?>());
        foreach (var group in reader.RowGroups)
        {
            var fields = reader.Schema.DataFields;
            var (number, text, share) = (new long[group.RowCount], new string?[group.RowCount], new double?[group.RowCount]);
            await group.ReadAsync<long>(fields[0], number);
            await group.ReadAsync(fields[1], text!);
            await group.ReadAsync<double>(fields[2], share);
            numbers.AddRange(number);
            texts.AddRange(text);
            shares.AddRange(share);
        }

        Assert.Equal(samples.Select(sample => sample.Number), numbers);
        Assert.Equal(samples.Select(sample => sample.Text), texts);
        Assert.Equal(samples.Select(sample => sample.Share), shares);
    }

    [Theory]
    [InlineData(45_000, 3)]
    [InlineData(20_000, 1)]
    public async Task Row_groups_are_bounded(int rows, int groups)
    {
        var file = Write(DatasetFormat.Parquet, [.. Enumerable.Range(0, rows).Select(number => new Sample(number, "x", null, []))]);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        Assert.Equal(groups, reader.RowGroupCount);
        Assert.Equal(rows, reader.RowGroups.Sum(group => group.RowCount));
    }

    private static byte[] Write(DatasetFormat format, IEnumerable<Sample> samples) => WriteAsync(format, samples).GetAwaiter().GetResult();

    private static async Task<byte[]> WriteAsync(DatasetFormat format, IEnumerable<Sample> samples)
    {
        using var bytes = new MemoryStream();
        await using var output = new MeasuredStream(bytes, withDigest: false);
        await using var writer = new ExportPlan(Schema, Schema.Columns, format, ExportCompression.None).CreateWriter(output);
        foreach (var sample in samples)
        {
            writer.Add(new ArrayRow(sample.Number, sample.Text, sample.Share, JsonSerializer.Serialize(sample.Names)));
            if (writer.IsFull)
            {
                await writer.FlushAsync(default);
            }
        }

        await writer.CompleteAsync(default);
        return bytes.ToArray();
    }

    public sealed record Sample(long Number, string? Text, double? Share, string?[] Names);

    public static class NastyTexts
    {
        private static readonly string[] Pieces = ["\"", ",", "\r", "\n", "\r\n", "😀", "👩‍👩‍👧", "שלום", "é", " ", "\t", "=1+1", "\\", "null", "[]", "\u2028", "\u0001", "x"];

        public static Arbitrary<Sample> Samples() => (
            from number in ArbMap.Default.GeneratorFor<long>()
            from text in Texts()
            from share in Gen.OneOf(Gen.Constant<double?>(null), Gen.Choose(0, 1000).Select(thousandths => (double?)(thousandths / 1000.0)))
            from names in Texts().ArrayOf()
            select new Sample(number, text, share, names)).ToArbitrary();

        private static Gen<string?> Texts() => Gen.OneOf(
            Gen.Constant<string?>(null), Gen.Elements(Pieces).ArrayOf().Select(pieces => (string?)string.Concat(pieces)));
    }
}
