using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace StatementApi.Tests.Datasets.Exports;

/// <summary>JSON Lines and Parquet, compression, headers and trailers.</summary>
public sealed class FormatTests(DatasetShelf service) : IClassFixture<DatasetShelf>
{
    [Fact]
    public async Task Json_lines_are_objects_with_every_column()
    {
        var rows = await LinesAsync("quotes?format=jsonl");
        Assert.Equal(DatasetShelf.Texts, rows.Select(row => row.GetProperty("text").GetString()));
        Assert.All(rows, row => Assert.Equal(50, row.EnumerateObject().Count()));
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("speaker").ValueKind);
        Assert.Equal([5, 25], rows[0].GetProperty("contentStart").EnumerateArray().Select(start => start.GetInt32()));
        Assert.Equal("a \"phrase\"", rows[0].GetProperty("keyPhrases")[0].GetString());
        Assert.Equal(0.1 + 0.2, rows[0].GetProperty("confidence").GetDouble());
    }

    [Fact]
    public async Task Parquet_has_proper_types_and_reads_back()
    {
        using var file = new MemoryStream(await service.Client.GetByteArrayAsync("/api/v1/datasets/quotes?format=parquet"));
        await using var reader = await ParquetReader.CreateAsync(file);
        Assert.Equal(("quotes", "1"), (reader.CustomMetadata["dataset"], reader.CustomMetadata["schemaVersion"]));
        using var group = reader.OpenRowGroupReader(0);
        Assert.Equal(DatasetShelf.Texts.Length, group.RowCount);
        Assert.Equal(DatasetShelf.Texts, await TextsAsync(reader, group, "text"));
        Assert.Equal("Maren \"Ren\" Vale", (await TextsAsync(reader, group, "speaker"))[0]);
        Assert.Null((await TextsAsync(reader, group, "speaker"))[1]);
        Assert.Equal(typeof(DateTime), Field(reader, "statedOn").ClrType);
        Assert.Equal(DateTimeFormat.Date, Assert.IsType<DateTimeDataField>(Field(reader, "statedOn")).DateTimeFormat);
        Assert.True(Assert.IsType<DateTimeDataField>(Field(reader, "ingestedAt")).IsAdjustedToUTC);
        var days = new DateTime?[8];
        await group.ReadAsync<DateTime>(Field(reader, "statedOn"), days);
        Assert.Equal([new DateTime(2025, 3, 9), null], days[..2]);
    }

    [Theory]
    [InlineData("topics/list/element", "trade|ceasefire|trade|ceasefire")]
    [InlineData("addressees/list/element", "Harbour Office||Harbour Office|")]
    [InlineData("addresseeMentions/list/element", "|the||the")]
    public async Task Parquet_lists_of_texts(string path, string firstTwoRows)
    {
        using var file = new MemoryStream(await service.Client.GetByteArrayAsync("/api/v1/datasets/quotes?format=parquet"));
        await using var reader = await ParquetReader.CreateAsync(file);
        using var group = reader.OpenRowGroupReader(0);
        using var column = (RawColumnData<ReadOnlyMemory<char>>)await group.ReadRawColumnDataBaseAsync(reader.Schema.DataFields.Single(field => field.Path.ToString() == path));
        var isThere = column.DefinitionLevels[..4].ToArray().Select(level => level == 3).ToList();
        var values = new Queue<string>(column.Values.ToArray().Select(value => value.ToString()));
        Assert.Equal(firstTwoRows, string.Join('|', isThere.Select(there => there ? values.Dequeue() : "")));
        Assert.Equal([0, 1, 0, 1], column.RepetitionLevels[..4].ToArray());
    }

    [Theory]
    [InlineData("quotes?format=csv&from=2090-01-01", "text/csv")]
    [InlineData("quotes?format=jsonl&from=2090-01-01", "application/jsonl")]
    [InlineData("quotes?format=parquet&from=2090-01-01", "application/vnd.apache.parquet")]
    public async Task Nothing_is_a_complete_file_too(string url, string mediaType)
    {
        using var response = await service.Client.GetAsync($"/api/v1/datasets/{url}");
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (mediaType.EndsWith("parquet", StringComparison.Ordinal))
        {
            await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
            Assert.Equal((0, 50), (reader.RowGroupCount, reader.Schema.Fields.Count));
        }
        else
        {
            Assert.Equal(mediaType == "text/csv" ? 1 : 0, bytes.Count(one => one == '\n'));
        }
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("br, gzip;q=0.5", true)]
    [InlineData("gzip;q=0, identity", false)]
    [InlineData("br", false)]
    public async Task Answers_are_compressed_where_the_client_takes_it(string accepted, bool isCompressed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/datasets/quotes");
        request.Headers.Add("Accept-Encoding", accepted);
        using var response = await service.Client.SendAsync(request);
        Assert.Equal(isCompressed ? ["gzip"] : [], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(await service.Client.GetByteArrayAsync("/api/v1/datasets/quotes"), isCompressed ? Unzip(bytes) : bytes);
    }

    [Fact]
    public async Task A_compressed_file_is_one_whatever_the_client_accepts()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/datasets/quotes?compression=gzip");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var response = await service.Client.SendAsync(request);
        Assert.Equal(("application/gzip", "quotes.csv.gz"), (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.FileName!.Trim('"')));
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(await service.Client.GetByteArrayAsync("/api/v1/datasets/quotes"), Unzip(await response.Content.ReadAsByteArrayAsync()));
    }

    [Theory]
    [InlineData("quotes?select=id", "8", "test-1")]
    [InlineData("actors?format=parquet", "2", "")]
    public async Task Trailers_say_what_was_sent(string url, string rows, string versions)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/datasets/{url}");
        request.Headers.TE.Add(new("trailers"));
        using var response = await service.Client.SendAsync(request);
        var digest = Convert.ToHexStringLower(SHA256.HashData(await response.Content.ReadAsByteArrayAsync()));
        Assert.Equal("1", response.Headers.GetValues("X-Dataset-Schema-Version").Single());
        Assert.Equal(rows, response.TrailingHeaders.GetValues("X-Dataset-Rows").Single());
        Assert.Equal(digest, response.TrailingHeaders.GetValues("X-Dataset-Sha256").Single());
        Assert.Equal(versions, response.TrailingHeaders.TryGetValues("X-Dataset-Extractor-Versions", out var found) ? found.Single() : "");
    }

    [Theory]
    [InlineData("quotes?format=xml", "format", "must be one of csv, jsonl, parquet")]
    [InlineData("quotes?compression=zip", "compression", "must be one of none, gzip")]
    [InlineData("quotes?format=parquet&compression=gzip", "compression", "is for csv and jsonl")]
    [InlineData("quotes?select=id,words", "select", "'words' is not a column")]
    [InlineData("actors?select=text", "select", "'text' is not a column")]
    [InlineData("quotes?speaker=1", "speaker", "is not a parameter")]
    [InlineData("quotes?limit=10", "limit", "is not a parameter")]
    [InlineData("actors?sort=name", "sort", "is not a parameter")]
    [InlineData("articles?speaker=x", "speaker", "is not a parameter")]
    [InlineData("quotes?actor=999", "actor", "there is no actor 999")]
    [InlineData("quotes?article=999", "article", "there is no article 999")]
    [InlineData("quotes?from=2026-01-02&to=2026-01-01", "from", "must not lie after to")]
    [InlineData("articles?actor=999", "actor", "there is no actor 999")]
    [InlineData("articles?topic=rain", "topic", "there is no topic 'rain'; /api/v1/topics lists them")]
    [InlineData("articles?from=soon", "from", "must be a date")]
    public async Task What_cannot_be_answered_is_refused_by_name(string url, string field, string reason)
    {
        var problem = await service.ProblemAsync($"/api/v1/datasets/{url}");
        Assert.Equal((400, field), (problem.Status, problem.Field));
        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_the_headers_alone()
    {
        using var response = await service.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/datasets/articles?format=jsonl"));
        Assert.Equal("application/jsonl", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<List<JsonElement>> LinesAsync(string url) =>
        [.. (await service.Client.GetStringAsync($"/api/v1/datasets/{url}")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private static DataField Field(ParquetReader reader, string name) => reader.Schema.DataFields.Single(field => field.Path.ToString() == name);

    private static async Task<string?[]> TextsAsync(ParquetReader reader, ParquetRowGroupReader group, string name)
    {
        var texts = new string?[group.RowCount];
        await group.ReadAsync(Field(reader, name), texts!);
        return texts;
    }

    private static byte[] Unzip(byte[] bytes)
    {
        using var plain = new MemoryStream();
        new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress).CopyTo(plain);
        return plain.ToArray();
    }
}
