using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using StatementApi.Tests.Hosting;
using static StatementApi.Tests.Hosting.TestData;

namespace StatementApi.Tests.Datasets.Snapshots;

public sealed class SnapshotTests(DatasetShelf service) : IClassFixture<DatasetShelf>
{
    [Theory]
    [InlineData("quotes", "csv", "none", 8)]
    [InlineData("quotes", "jsonl", "gzip", 8)]
    [InlineData("quotes", "parquet", "none", 8)]
    [InlineData("actors", "parquet", "none", 2)]
    [InlineData("articles", "csv", "gzip", 2)]
    public async Task A_snapshot_is_the_export_as_a_file(string dataset, string format, string compression, int rows)
    {
        var manifest = await SnapshotClient.MakeAsync(service, new { dataset, format, compression });
        var file = await service.Client.GetByteArrayAsync(manifest.GetProperty("fileUrl").GetString());
        Assert.Equal(rows, manifest.GetProperty("rows").GetInt32());
        Assert.Equal(file.Length, manifest.GetProperty("bytes").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), manifest.GetProperty("sha256").GetString());
        Assert.Equal(1, manifest.GetProperty("schemaVersion").GetInt32());
        Assert.Equal(dataset == "actors" ? [] : ["test-1"], manifest.GetProperty("extractorVersions").EnumerateArray().Select(version => version.GetString()));
        Assert.Equal(await service.Client.GetByteArrayAsync($"/api/v1/datasets/{dataset}?format={format}&compression={compression}"), file);
    }

    [Fact]
    public async Task Filters_and_columns_are_kept_in_the_manifest()
    {
        var manifest = await SnapshotClient.MakeAsync(service, new
        {
            dataset = "quotes", format = "csv", select = "text,id", filters = new { actor = new[] { service.Vale.Id }, topic = new[] { "trade" }, from = "2025-01-01", thoughts = false },
        });
        Assert.Equal(["id", "text"], manifest.GetProperty("columns").EnumerateArray().Select(column => column.GetString()));
        Assert.Equal(["actor", "from", "topic"], manifest.GetProperty("filters").EnumerateObject().Select(filter => filter.Name).Order());
        Assert.Equal(4, manifest.GetProperty("rows").GetInt32());
    }

    [Theory]
    [InlineData("""{"dataset":"quotes","filters":{"speaker":1}}""", "filters.speaker", "is not a member of this request")]
    [InlineData("""{"dataset":"quotes","filters":{"from":"soon"}}""", "filters.from", "must be a date as yyyy-MM-dd")]
    [InlineData("""{"dataset":"quotes","filters":{"from":"2026-01-02","to":"2026-01-01"}}""", "filters.from", "must not lie after to")]
    [InlineData("""{"dataset":"quotes","filters":{"minConfidence":2}}""", "filters.minConfidence", "must lie between 0 and 1")]
    [InlineData("""{"dataset":"quotes","filters":[]}""", "filters", "has the wrong type, or a value that is not in the list")]
    [InlineData("""{"dataset":"actors","filters":{"act":"deny"}}""", "filters.act", "is not a member of this request")]
    [InlineData("""{"dataset":"actors","select":"text"}""", "select", "'text' is not a column")]
    [InlineData("""{"dataset":"quotes","format":"parquet","compression":"gzip"}""", "compression", "is for csv and jsonl")]
    [InlineData("""{"dataset":"quotes","format":"xml"}""", "format", "")]
    [InlineData("""{"dataset":"speakers"}""", "dataset", "")]
    [InlineData("""{"format":"csv"}""", "dataset", "is required")]
    [InlineData("""{"dataset":"quotes","limit":1}""", "limit", "is not a member of this request")]
    public async Task What_cannot_be_made_is_refused_by_name(string body, string field, string reason)
    {
        using var response = await service.Client.PostAsync(SnapshotClient.Url, new StringContent(body, new MediaTypeHeaderValue("application/json")));
        var problem = await TestService.ProblemOfAsync(response);
        Assert.Equal((400, field), (problem.Status, problem.Field));
        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_filter_refers_to_is_looked_up_when_it_is_made()
    {
        var manifest = await SnapshotClient.MakeAsync(service, new { dataset = "quotes", filters = new { actor = new[] { 999 } } });
        Assert.Equal(("failed", "actor: there is no actor 999"), (manifest.GetProperty("status").GetString(), manifest.GetProperty("failure").GetString()));
        using var response = await service.Client.GetAsync($"{SnapshotClient.Url}/{manifest.GetProperty("id").GetString()}/quotes.parquet");
        Assert.Equal(409, (await TestService.ProblemOfAsync(response)).Status);
    }

    [Fact]
    public async Task The_same_request_again_is_answered_with_the_same_snapshot_until_something_is_written()
    {
        var submission = new { dataset = "articles", format = "jsonl", filters = new { publisher = "The Courier" } };
        var first = await SnapshotClient.MakeAsync(service, submission);
        using var again = await service.Client.PostAsJsonAsync(SnapshotClient.Url, submission);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(first.GetProperty("id").GetGuid(), (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid());
        await service.InsertAsync([Actor("Somebody Else", StatementApi.Extraction.Actors.ActorKind.Group)]);
        try
        {
            using var later = await service.Client.PostAsJsonAsync(SnapshotClient.Url, submission);
            Assert.Equal(HttpStatusCode.Accepted, later.StatusCode);
            var second = (await later.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
            Assert.NotEqual(first.GetProperty("id").GetGuid(), second);
            Assert.EndsWith(second.ToString(), later.Headers.Location!.ToString(), StringComparison.Ordinal);
            Assert.Equal(first.GetProperty("sha256").GetString(), (await SnapshotClient.WaitAsync(service, second)).GetProperty("sha256").GetString());
        }
        finally
        {
            await using var database = service.Database();
            database.Actors.Remove(database.Actors.Single(actor => actor.Name == "Somebody Else"));
            await database.SaveChangesAsync();
        }
    }

    [Theory]
    [InlineData("bytes=0-3", 206, "PAR1")]
    [InlineData("bytes=-4", 206, "PAR1")]
    [InlineData("bytes=99999999-", 416, null)]
    [InlineData(null, 200, null)]
    public async Task Files_are_fetched_in_ranges(string? range, int status, string? content)
    {
        var url = (await SnapshotClient.MakeAsync(service, new { dataset = "quotes" })).GetProperty("fileUrl").GetString();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Range", range is null ? [] : [range]);
        using var response = await service.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 416, response.Content.Headers.ContentType?.MediaType == "application/problem+json");
        if (content is not null)
        {
            Assert.Equal(content, await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Files_are_tagged_by_their_digest()
    {
        var manifest = await SnapshotClient.MakeAsync(service, new { dataset = "quotes" });
        var (url, tag) = (manifest.GetProperty("fileUrl").GetString(), $"\"{manifest.GetProperty("sha256").GetString()}\"");
        using var head = await service.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, url));
        Assert.Equal(tag, head.Headers.ETag!.Tag);
        Assert.Equal(["bytes"], head.Headers.AcceptRanges);
        Assert.Equal(manifest.GetProperty("bytes").GetInt64(), head.Content.Headers.ContentLength);
        Assert.Equal(304, await StatusAsync(url!, "If-None-Match", tag));
        Assert.Equal(206, await StatusAsync(url!, "If-Range", tag));
        Assert.Equal(200, await StatusAsync(url!, "If-Range", "\"another\""));
    }

    [Fact]
    public async Task Snapshots_are_listed_latest_first_and_deleted_with_their_files()
    {
        var first = await SnapshotClient.MakeAsync(service, new { dataset = "actors", format = "csv", select = "id" });
        var second = await SnapshotClient.MakeAsync(service, new { dataset = "actors", format = "csv", select = "id,name" });
        var listed = (await service.JsonAsync(SnapshotClient.Url)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).ToList();
        Assert.True(listed.IndexOf(second.GetProperty("id").GetGuid()) < listed.IndexOf(first.GetProperty("id").GetGuid()));
        var id = first.GetProperty("id").GetGuid();
        Assert.Equal(2, Directory.GetFiles(service.SnapshotFolder, $"{id:N}*").Length);
        Assert.Equal(HttpStatusCode.NoContent, (await service.Client.DeleteAsync($"{SnapshotClient.Url}/{id}")).StatusCode);
        Assert.Empty(Directory.GetFiles(service.SnapshotFolder, $"{id:N}*"));
        foreach (var url in new[] { $"{SnapshotClient.Url}/{id}", first.GetProperty("fileUrl").GetString()!, $"{SnapshotClient.Url}/{second.GetProperty("id").GetString()}/passwd" })
        {
            Assert.Equal(404, (await service.ProblemAsync(url)).Status);
        }

        Assert.Equal(404, (int)(await service.Client.DeleteAsync($"{SnapshotClient.Url}/{id}")).StatusCode);
    }

    private async Task<int> StatusAsync(string url, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation(header, value);
        request.Headers.Range = header == "If-Range" ? new RangeHeaderValue(0, 3) : null;
        using var response = await service.Client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
