using System.Globalization;
using CsvHelper;

namespace StatementApi.Tests.Datasets.Exports;

/// <summary>What another reader finds in the files.</summary>
public sealed class CsvExportTests(DatasetShelf service) : IClassFixture<DatasetShelf>
{
    [Fact]
    public async Task Texts_come_back_as_they_were_stored() =>
        Assert.Equal(DatasetShelf.Texts, (await RowsAsync("quotes")).Select(row => row["text"]));

    [Theory]
    [InlineData("articleTitle", "Talks, \"again\"", "")]
    [InlineData("publishedOn", "2025-03-10", "")]
    [InlineData("type", "direct", "direct")]
    [InlineData("act", "demand", "demand")]
    [InlineData("contentStart", "[5,25]", "[0]")]
    [InlineData("contentEnd", "[9,27]", "[30]")]
    [InlineData("contentStartCodePoint", "[3,23]", "[0]")]
    [InlineData("contentEndCodePoint", "[7,25]", "[30]")]
    [InlineData("cue", "told", "")]
    [InlineData("cueLemma", "tell", "")]
    [InlineData("cueStart", "10", "")]
    [InlineData("cueEnd", "14", "")]
    [InlineData("cueStartCodePoint", "8", "")]
    [InlineData("cueEndCodePoint", "12", "")]
    [InlineData("speaker", "Maren \"Ren\" Vale", "")]
    [InlineData("speakerKind", "person", "")]
    [InlineData("speakerCountry", "Norland", "")]
    [InlineData("speakerMention", "Vale", "")]
    [InlineData("speakerMentionStart", "5", "")]
    [InlineData("speakerMentionStartCodePoint", "3", "")]
    [InlineData("speakerMentionEndCodePoint", "7", "")]
    [InlineData("speakerConfidence", "0.30000000000000004", "0.30000000000000004")]
    [InlineData("addressees", "[\"Harbour Office\",null]", "[\"Harbour Office\",null]")]
    [InlineData("addresseeMentions", "[null,\"the\"]", "[null,\"the\"]")]
    [InlineData("topics", "[\"trade\",\"ceasefire\"]", "[\"trade\",\"ceasefire\"]")]
    [InlineData("keyPhrases", "[\"a \\\"phrase\\\"\",\"deux\"]", "[\"a \\\"phrase\\\"\",\"deux\"]")]
    [InlineData("statedOn", "2025-03-09", "")]
    [InlineData("statedPrecision", "day", "")]
    [InlineData("date", "2025-03-09", "")]
    [InlineData("datedBy", "text", "")]
    [InlineData("review", "unreviewed", "unreviewed")]
    [InlineData("extractorVersion", "test-1", "test-1")]
    [InlineData("ingestedAt", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z")]
    public async Task Columns_of_quotes(string column, string ofDated, string ofUndated)
    {
        var rows = await RowsAsync("quotes");
        Assert.Equal((ofDated, ofUndated), (rows[0][column], rows[1][column].Replace(DatasetShelf.Texts[1].Length.ToString(CultureInfo.InvariantCulture), "30")));
    }

    [Theory]
    [InlineData("name", "Maren \"Ren\" Vale", "Harbour Office")]
    [InlineData("kind", "person", "organization")]
    [InlineData("aliases", "[\"M. Vale\",\"La Vale, née Orrin\"]", "[]")]
    [InlineData("aliasesFrom", "[null,null]", "[]")]
    [InlineData("roles", "[\"minister\",\"mayor\"]", "[]")]
    [InlineData("rolesOrganization", "[\"Norland\",null]", "[]")]
    [InlineData("rolesFrom", "[\"2020-02-03\",null]", "[]")]
    [InlineData("quoteCount", "4", "0")]
    [InlineData("firstQuotedOn", "2025-03-09", "")]
    public async Task Columns_of_actors(string column, string ofPerson, string ofOffice)
    {
        var rows = await RowsAsync("actors");
        Assert.Equal(ofPerson, rows.Single(row => row["kind"] == "person")[column]);
        Assert.Equal(ofOffice, rows.Single(row => row["kind"] == "organization")[column]);
    }

    [Fact]
    public async Task Columns_of_articles()
    {
        var row = (await RowsAsync("articles"))[0];
        Assert.Equal(("😀😀 Vale told the office no.", "en", "5"), (row["text"], row["language"], row["quoteCount"]));
    }

    [Theory]
    [InlineData("quotes", "q=emoji", 1)]
    [InlineData("quotes", "thoughts=true", 9)]
    [InlineData("quotes", "from=2025-01-01&to=2025-12-31", 4)]
    [InlineData("quotes", "publisher=The Courier&topic=trade&minConfidence=0.2&act=demand&type=direct&review=unreviewed", 4)]
    [InlineData("quotes", "actorKind=person&country=Norland", 4)]
    [InlineData("quotes", "from=2090-01-01", 0)]
    [InlineData("actors", "q=vale", 1)]
    [InlineData("actors", "kind=organization", 1)]
    [InlineData("actors", "country=Norland", 1)]
    [InlineData("articles", "publisher=The Courier", 1)]
    [InlineData("articles", "from=2025-03-11", 0)]
    [InlineData("articles", "ingestedSince=2025-03-11T00:00:00Z", 0)]
    public async Task Filters_are_those_of_the_lists(string dataset, string filters, int rows) =>
        Assert.Equal(rows, (await RowsAsync($"{dataset}?{filters}")).Count);

    [Fact]
    public async Task Of_several_speakers()
    {
        var rows = await RowsAsync($"quotes?actor={service.Vale.Id}&actor={service.Office.Id}");
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(service.Vale.Name, row["speaker"]));
        Assert.Equal(rows.Select(row => long.Parse(row["id"], CultureInfo.InvariantCulture)).Order(), rows.Select(row => long.Parse(row["id"], CultureInfo.InvariantCulture)));
        Assert.Equal(8, (await RowsAsync($"quotes?addressee={service.Office.Id}")).Count);
        Assert.Equal(8, (await RowsAsync($"quotes?mentioned={service.Office.Id}")).Count);
    }

    [Theory]
    [InlineData("quotes?select=text,id", "id,text")]
    [InlineData("actors?select=name", "name")]
    public async Task Selected_columns_keep_their_order(string url, string header) =>
        Assert.StartsWith(header + "\r\n", await service.Client.GetStringAsync($"/api/v1/datasets/{url}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_row_of_a_single_missing_value_is_no_empty_line() => Assert.Equal(
        "cue\r\ntold\r\n\"\"\r\ntold\r\n\"\"\r\ntold\r\n\"\"\r\ntold\r\n\"\"\r\n", await service.Client.GetStringAsync("/api/v1/datasets/quotes?select=cue"));

    private async Task<List<Dictionary<string, string>>> RowsAsync(string url)
    {
        var bytes = await service.Client.GetByteArrayAsync($"/api/v1/datasets/{url}");
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',', SkipEmptyLines = false, MalformedData = CsvMalformedDataHandling.Throw });
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Current.ToDictionary().ToDictionary(field => field.Key, field => field.Value!));
        }

        return rows;
    }
}
