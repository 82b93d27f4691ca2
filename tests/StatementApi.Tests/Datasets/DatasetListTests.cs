using StatementApi.Datasets.Rows;
using StatementApi.Datasets.Schemas;

namespace StatementApi.Tests.Datasets;

public sealed class DatasetListTests(DatasetShelf service) : IClassFixture<DatasetShelf>
{
    [Fact]
    public async Task The_datasets_are_listed_with_their_columns()
    {
        var items = (await service.JsonAsync("/api/v1/datasets")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["quotes", "actors", "articles"], items.Select(item => item.GetProperty("name").GetString()));
        foreach (var item in items)
        {
            var listed = item.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!);
            var csv = await service.Client.GetStringAsync(item.GetProperty("url").GetString());
            Assert.StartsWith(string.Join(',', listed) + "\r\n", csv, StringComparison.Ordinal);
        }
    }

    /// <summary>Whoever changes a column raises the version, and then this row.</summary>
    [Theory]
    [InlineData(DatasetName.Quotes, 1, 50, "id", "ingestedAt")]
    [InlineData(DatasetName.Actors, 1, 14, "id", "lastQuotedOn")]
    [InlineData(DatasetName.Articles, 1, 11, "id", "text")]
    public void A_schema_version_is_a_promise(DatasetName name, int version, int columns, string first, string last)
    {
        var schema = DatasetSchema.Of(name);
        Assert.Equal((version, columns, first, last), (schema.Version, schema.Columns.Length, schema.Columns[0].Name, schema.Columns[^1].Name));
        Assert.Equal(columns, schema.Columns.Select(column => column.Name).Distinct().Count());
        Assert.Equal(schema.Columns.Select(column => column.Name).Order(), SqliteDatasetSql.Of(name).Cells.Keys.Order());
        Assert.All(schema.Columns, column => Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Types_have_names() => Assert.All(
        (await service.JsonAsync("/api/v1/datasets")).GetProperty("items").EnumerateArray().SelectMany(item => item.GetProperty("columns").EnumerateArray()),
        column => Assert.Contains(column.GetProperty("type").GetString(), (string[])["integer", "number", "text", "date", "instant", "integerList", "textList"]));
}
