using System.Collections.Concurrent;

namespace StatementApi.Batches;

/// <summary>The idempotency keys of the batches that are being taken in now. Thread-safe.</summary>
internal sealed class KeysInUse
{
    private readonly ConcurrentDictionary<string, bool> _keys = new(StringComparer.Ordinal);

    /// <summary>Takes a key; null where another request has it. Dispose the answer to give it back.</summary>
    public IDisposable? TryTake(string key) => _keys.TryAdd(key, true) ? new Use(_keys, key) : null;

    private sealed class Use(ConcurrentDictionary<string, bool> keys, string key) : IDisposable
    {
        public void Dispose() => keys.TryRemove(key, out _);
    }
}
