using System.Net;
using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Swagger;

/// <summary>Walks every GET of the document on a service as it is at its first start.</summary>
public sealed class SmokeTests(SeededService service) : IClassFixture<SeededService>
{
    [Fact]
    public async Task Every_get_answers_what_the_document_says()
    {
        var paths = (await service.JsonAsync("/swagger/v1/swagger.json")).GetProperty("paths").EnumerateObject()
            .Where(path => path.Value.TryGetProperty("get", out _)).ToList();
        Assert.NotEmpty(paths);
        var snapshot = await Datasets.Snapshots.SnapshotClient.MakeAsync(service, new { dataset = "actors", format = "csv" });
        foreach (var path in paths)
        {
            using var response = await service.Client.GetAsync(path.Name.Replace("{id}", "1").Replace("{runId}", "1").Replace("{topic}", "ceasefire")
                .Replace("{snapshot}", snapshot.GetProperty("id").GetString()).Replace("{fileName}", "actors.csv"));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path.Name}: {response.StatusCode}");
            var promised = path.Value.GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content");
            var mediaType = response.Content.Headers.ContentType!.MediaType!;
            Assert.True(promised.TryGetProperty(mediaType, out _), path.Name);
            var body = await response.Content.ReadAsStringAsync();
            Assert.True(mediaType == "text/csv" || JsonDocument.Parse(body).RootElement.ValueKind == JsonValueKind.Object, path.Name);
        }
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/quotes")]
    [InlineData("/api/v1/actors")]
    public async Task A_first_start_has_something_to_show(string list) =>
        Assert.NotEmpty((await service.JsonAsync(list)).GetProperty("items").EnumerateArray());

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task The_probes_are_green(string probe, string status) =>
        Assert.Equal(status, (await service.JsonAsync(probe)).GetProperty("status").GetString());
}
