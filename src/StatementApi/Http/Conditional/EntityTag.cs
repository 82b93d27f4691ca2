using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace StatementApi.Http.Conditional;

/// <summary>Strong entity tags: a digest of the representation, so that equal tags mean equal bytes.</summary>
internal static class EntityTag
{
    private const int DigestLength = 16;

    /// <summary>The tag of a representation's bytes.</summary>
    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> representation) =>
        new($"\"{Base64Url.EncodeToString(SHA256.HashData(representation).AsSpan(0, DigestLength))}\"");

    /// <summary>The tag that <c>GET</c> answers for <paramref name="representation"/>.</summary>
    public static EntityTagHeaderValue Of<T>(T representation, IOptions<JsonOptions> json) =>
        Of(JsonSerializer.SerializeToUtf8Bytes(representation, json.Value.JsonSerializerOptions));

    /// <summary>Whether the client says by <c>If-None-Match</c> that it has what <paramref name="tag"/> stands for.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
