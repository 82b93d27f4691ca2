using Microsoft.Net.Http.Headers;

namespace StatementApi.Http;

/// <summary>Questions that operations ask of a request.</summary>
internal static class RequestExtensions
{
    /// <summary>Whether the body is JSON Lines rather than JSON.</summary>
    public static bool IsJsonLines(this HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the body is plain text rather than JSON.</summary>
    public static bool IsPlainText(this HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase);
}
