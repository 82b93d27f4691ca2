using System.Security.Cryptography;

namespace StatementApi.Batches;

/// <summary>Tells whether two batches are the same: by their media type and bytes, taken as they are read.</summary>
internal sealed class BatchDigest : IAsyncDisposable
{
    private readonly SHA256 _hash = SHA256.Create();
    private readonly string _kind;

    /// <summary>Begins the digest of a batch.</summary>
    public BatchDigest(Stream body, bool isJsonLines)
    {
        _kind = isJsonLines ? "lines" : "array";
        Body = new CryptoStream(body, _hash, CryptoStreamMode.Read, leaveOpen: true);
    }

    /// <summary>The batch; read it from here.</summary>
    public Stream Body { get; }

    /// <summary>The digest, once the batch has been read to its end.</summary>
    public string Value => $"{_kind}:{Convert.ToHexStringLower(_hash.Hash!)}";

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Body.DisposeAsync();
        _hash.Dispose();
    }
}
