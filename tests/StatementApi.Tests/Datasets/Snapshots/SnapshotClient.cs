using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Datasets.Snapshots;

/// <summary>Asks for snapshots as a client does.</summary>
internal static class SnapshotClient
{
    public const string Url = "/api/v1/datasets/snapshots";

    /// <summary>Asks for a snapshot and waits until it is ready or failed.</summary>
    public static async Task<JsonElement> MakeAsync(TestService service, object submission)
    {
        using var response = await service.Client.PostAsJsonAsync(Url, submission);
        Assert.True(response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var manifest = await response.Content.ReadFromJsonAsync<JsonElement>();
        return await WaitAsync(service, manifest.GetProperty("id").GetGuid());
    }

    /// <summary>The manifest once the snapshot is ready or failed.</summary>
    public static async Task<JsonElement> WaitAsync(TestService service, Guid id)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var manifest = await service.JsonAsync($"{Url}/{id}");
            if (manifest.GetProperty("status").GetString() is "ready" or "failed")
            {
                return manifest;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The snapshot {id} is not ready after 30 seconds.");
    }
}
