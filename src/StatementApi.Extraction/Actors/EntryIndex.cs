using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Entries by folded key: a base built once and never changed, and a persistent overlay of what was added since. Adding or removing
/// an entry costs O(log n) and leaves every earlier index as it was. Keys are found by their hash and then
/// compared, so that a lookup by span allocates nothing.
/// </summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<int, GazetteerEntry[]> _base;
    private readonly ImmutableDictionary<int, ImmutableArray<GazetteerEntry>> _overlay;

    private EntryIndex(
        Dictionary<int, GazetteerEntry[]> known, ImmutableDictionary<int, ImmutableArray<GazetteerEntry>> overlay) =>
        (_base, _overlay) = (known, overlay);

    public static EntryIndex Create(IReadOnlyCollection<GazetteerEntry> entries)
    {
        var known = new Dictionary<int, GazetteerEntry[]>(entries.Count);
        foreach (var entry in entries)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(known, entry.Hash, out var taken);
            bucket = taken ? [.. bucket!, entry] : [entry];
        }

        return new EntryIndex(known, ImmutableDictionary<int, ImmutableArray<GazetteerEntry>>.Empty);
    }

    public EntryIndex Add(IEnumerable<GazetteerEntry> entries)
    {
        var overlay = _overlay.ToBuilder();
        foreach (var entry in entries)
        {
            overlay[entry.Hash] = overlay.TryGetValue(entry.Hash, out var present) ? present.Add(entry) : [entry];
        }

        return new EntryIndex(_base, overlay.ToImmutable());
    }

    /// <summary>Takes entries out of the overlay; those of the base stay and must be hidden by the caller.</summary>
    public EntryIndex RemoveAdded(IEnumerable<GazetteerEntry> entries)
    {
        var overlay = _overlay.ToBuilder();
        foreach (var entry in entries)
        {
            if (!overlay.TryGetValue(entry.Hash, out var present))
            {
                continue;
            }

            var left = present.RemoveAll(other => other.Actor.Key == entry.Actor.Key);
            if (left.IsEmpty)
            {
                overlay.Remove(entry.Hash);
            }
            else
            {
                overlay[entry.Hash] = left;
            }
        }

        return new EntryIndex(_base, overlay.ToImmutable());
    }

    /// <summary>The entries whose hash is that of <paramref name="key"/>, base and overlay; keys must still be compared.</summary>
    public (ReadOnlyMemory<GazetteerEntry> Base, ReadOnlyMemory<GazetteerEntry> Added) Bucket(ReadOnlySpan<char> key)
    {
        var hash = string.GetHashCode(key);
        _base.TryGetValue(hash, out var known);
        return (known, _overlay.TryGetValue(hash, out var added) ? added.AsMemory() : default);
    }
}
