using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// How long the longest name is that begins with a given word, so that a token which begins no name costs one lookup.
/// A removed name leaves its length behind: an upper bound, never too low.
/// </summary>
internal sealed class FirstWords
{
    private readonly Dictionary<int, int> _base;
    private readonly ImmutableDictionary<int, int> _overlay;

    private FirstWords(Dictionary<int, int> known, ImmutableDictionary<int, int> overlay) =>
        (_base, _overlay) = (known, overlay);

    public static FirstWords Create(IReadOnlyCollection<GazetteerEntry> entries)
    {
        var known = new Dictionary<int, int>(entries.Count);
        foreach (var entry in entries.Where(BeginsWithWord))
        {
            ref var length = ref CollectionsMarshal.GetValueRefOrAddDefault(known, Hash(entry.FirstWord), out _);
            length = Math.Max(length, entry.Key.Length);
        }

        return new FirstWords(known, ImmutableDictionary<int, int>.Empty);
    }

    public FirstWords Add(IEnumerable<GazetteerEntry> entries)
    {
        var overlay = _overlay.ToBuilder();
        foreach (var entry in entries.Where(BeginsWithWord))
        {
            var hash = Hash(entry.FirstWord);
            overlay[hash] = Math.Max(entry.Key.Length, overlay.GetValueOrDefault(hash));
        }

        return new FirstWords(_base, overlay.ToImmutable());
    }

    /// <summary>Length of the longest folded name that begins with a folded word; 0 where none does.</summary>
    public int LongestNameFrom(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var known = _base.GetValueOrDefault(hash);
        return _overlay.Count > 0 ? Math.Max(known, _overlay.GetValueOrDefault(hash)) : known;
    }

    private static bool BeginsWithWord(GazetteerEntry entry) => entry.FirstWordLength > 0;

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(word);
}
