using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// How long the longest name is that begins with a given word, so that a token which begins no name costs one lookup.
/// A removed name leaves its length behind: an upper bound, never too low.
/// </summary>
internal sealed class FirstWords
{
    private readonly FrozenDictionary<int, int> _base;
    private readonly ImmutableDictionary<int, int> _overlay;

    private FirstWords(FrozenDictionary<int, int> frozen, ImmutableDictionary<int, int> overlay) =>
        (_base, _overlay) = (frozen, overlay);

    public static FirstWords Create(IEnumerable<GazetteerEntry> entries) => new(
        entries.Where(BeginsWithWord).GroupBy(entry => Hash(entry.FirstWord))
            .ToFrozenDictionary(group => group.Key, group => group.Max(entry => entry.Key.Length)),
        ImmutableDictionary<int, int>.Empty);

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

    private static bool BeginsWithWord(GazetteerEntry entry) => entry.FirstWord.Length > 0;

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(word);
}
