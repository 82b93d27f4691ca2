using System.Net;
using System.Text;
using System.Text.Json;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Batches;

/// <summary>Makes and posts batches.</summary>
internal static class Batch
{
    public const string Lines = "application/x-ndjson";
    public const string Array = "application/json";

    /// <summary>An article of its own for every number and house.</summary>
    public static string Article(int number, string publisher = "Batch Wire") => JsonSerializer.Serialize(new
    {
        publisher,
        publishedOn = "2026-03-05",
        text = $"Prime Minister Anna Kolmar said on Monday that harbour number {number} would open. “We are ready,” she added.",
    });

    public static string Articles(int count, string publisher) =>
        string.Join('\n', Enumerable.Range(0, count).Select(number => Article(number, publisher)));

    /// <summary>Posts a batch.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this TestService service, string body, string mediaType, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/articles/batch")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return await service.Client.SendAsync(request);
    }

    /// <summary>The report of a batch that is taken in.</summary>
    public static async Task<JsonElement> ReportAsync(this TestService service, string body, string mediaType)
    {
        using var response = await service.PostAsync(body, mediaType);
        Assert.Equal(HttpStatusCode.MultiStatus, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>created, existing, refused, whether complete.</summary>
    public static (long Created, long Existing, long Refused, bool IsComplete) Sums(this JsonElement report) => (
        report.GetProperty("created").GetInt64(),
        report.GetProperty("existing").GetInt64(),
        report.GetProperty("refused").GetInt64(),
        report.GetProperty("isComplete").GetBoolean());

    /// <summary>The items that were refused, as index, line, status, field and reason.</summary>
    public static IEnumerable<string> Refused(this JsonElement report) => report.GetProperty("items").EnumerateArray()
        .Where(item => item.GetProperty("id").ValueKind == JsonValueKind.Null)
        .Select(item =>
        {
            var error = item.GetProperty("problem").GetProperty("errors")[0];
            return $"{item.GetProperty("index")} {item.GetProperty("line")} {item.GetProperty("status")} {error.GetProperty("field")} {error.GetProperty("reason")}";
        });
}
