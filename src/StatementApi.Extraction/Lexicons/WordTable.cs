using System.Diagnostics.CodeAnalysis;

namespace StatementApi.Extraction.Lexicons;

/// <summary>
/// What a list says of its words, without regard to case. Every word of an article is looked up in half a dozen of them, and most are in none, which a
/// hash tells. With the base library's frozen dictionaries that was 6 % of the service's analysis and more. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TValue">What is said of a word.</typeparam>
internal sealed class WordTable<TValue>
{
    private const int Sparseness = 2;
    private const int Free = 0;

    private readonly int[] _hashes;
    private readonly ushort[] _rows;
    private readonly (string Word, TValue Value)[] _words;
    private readonly int _longest;

    /// <param name="words">The words, at most 65,536.</param>
    /// <exception cref="ArgumentException">Two words differ by case only, or not at all.</exception>
    /// <exception cref="OverflowException">There are more.</exception>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, TValue>> words)
    {
        var size = 1;
        while (size < Sparseness * words.Count)
        {
            size *= 2;
        }

        (_hashes, _rows, _words) = (new int[size], new ushort[size], [.. words.Select(entry => (entry.Key, entry.Value))]);
        for (var row = 0; row < _words.Length; row++)
        {
            var word = _words[row].Word;
            var place = Place(word, Hash(word));
            if (_hashes[place] != Free)
            {
                throw new ArgumentException($"The list has {word} twice.", nameof(words));
            }

            (_hashes[place], _rows[place]) = (Hash(word), checked((ushort)row));
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>Whether the list has <paramref name="word"/>, and what it says of it.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        if (word.Length > _longest)
        {
            return false;
        }

        var place = Place(word, Hash(word));
        if (_hashes[place] == Free)
        {
            return false;
        }

        value = _words[_rows[place]].Value;
        return true;
    }

    /// <summary>Where the word stands, or else a free place.</summary>
    private int Place(ReadOnlySpan<char> word, int hash)
    {
        var hashes = _hashes;
        var place = hash & (hashes.Length - 1);
        while (hashes[place] != Free && (hashes[place] != hash || !word.Equals(_words[_rows[place]].Word, StringComparison.OrdinalIgnoreCase)))
        {
            place = (place + 1) & (hashes.Length - 1);
        }

        return place;
    }

    /// <summary>The same for words that differ by case only; never <see cref="Free"/> (after Fowler, Noll and Vo 1991).</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ ((c < 128 ? c : char.ToUpperInvariant(c)) | 0x20u)) * 16777619;
        }

        return (int)(hash ^ (hash >> 15)) | 1 << 30;
    }
}

/// <summary>Makes tables of words.</summary>
internal static class WordTables
{
    /// <summary>A table of what <paramref name="items"/> say of their words.</summary>
    /// <param name="items">The rows of a list.</param>
    /// <param name="word">A row's word.</param>
    /// <param name="value">What it says.</param>
    public static WordTable<TValue> ToWordTable<TItem, TValue>(this IEnumerable<TItem> items, Func<TItem, string> word, Func<TItem, TValue> value) =>
        new([.. items.Select(item => KeyValuePair.Create(word(item), value(item)))]);
}
