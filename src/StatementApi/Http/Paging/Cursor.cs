using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StatementApi.Http.Problems;

namespace StatementApi.Http.Paging;

/// <summary>
/// Writes and reads cursors: base64url of a digest, the identity and the sort value. The digest covers the request's path and filters, so that a
/// cursor that was altered, or that comes from another list, is told apart.
/// </summary>
internal static class Cursor
{
    private const int DigestLength = 8;
    private const int HeaderLength = DigestLength + sizeof(long) + 1;
    private static readonly HashSet<string> NotFilters = new(StringComparer.OrdinalIgnoreCase) { "cursor", "limit" };

    /// <summary>The cursor that continues <paramref name="request"/> after <paramref name="key"/>.</summary>
    public static string Write(HttpRequest request, CursorKey key)
    {
        var sort = Encoding.UTF8.GetBytes(key.Sort ?? "");
        var bytes = new byte[HeaderLength + sort.Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(DigestLength), key.Id);
        bytes[HeaderLength - 1] = key.Sort is null ? (byte)0 : (byte)1;
        sort.CopyTo(bytes, HeaderLength);
        Digest(request, bytes.AsSpan(DigestLength)).CopyTo(bytes, 0);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The key within <paramref name="cursor"/>.</summary>
    /// <exception cref="ProblemException">It is malformed, was altered, or belongs to a request with another path or other filters.</exception>
    public static CursorKey Read(HttpRequest request, string cursor)
    {
        if (!Base64Url.IsValid(cursor, out var length) || length < HeaderLength)
        {
            throw Refuse("is not a cursor of this API");
        }

        var bytes = Base64Url.DecodeFromChars(cursor);
        if (!bytes.AsSpan(0, DigestLength).SequenceEqual(Digest(request, bytes.AsSpan(DigestLength))))
        {
            throw Refuse("was altered, or belongs to a request with other filters");
        }

        var id = BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(DigestLength));
        return new CursorKey(bytes[HeaderLength - 1] == 0 ? null : Encoding.UTF8.GetString(bytes, HeaderLength, bytes.Length - HeaderLength), id);
    }

    /// <summary>A 400 that says why the cursor does not serve.</summary>
    public static ProblemException Refuse(string reason) =>
        new(Problem.Of(ProblemKind.InvalidCursor, null, new FieldError("cursor", reason)));

    private static byte[] Digest(HttpRequest request, ReadOnlySpan<byte> key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(FiltersOf(request)));
        hash.AppendData(key);
        return hash.GetHashAndReset()[..DigestLength];
    }

    /// <summary>Path and filters in one spelling: names in lower case, in order; values as given.</summary>
    private static string FiltersOf(HttpRequest request)
    {
        var filters = request.Query
            .Where(parameter => !NotFilters.Contains(parameter.Key))
            .SelectMany(parameter => parameter.Value, (parameter, value) => $"{parameter.Key.ToLowerInvariant()}={Uri.EscapeDataString(value ?? "")}")
            .Order(StringComparer.Ordinal);
        return request.Path.ToString().ToLowerInvariant() + "?" + string.Join('&', filters);
    }
}
