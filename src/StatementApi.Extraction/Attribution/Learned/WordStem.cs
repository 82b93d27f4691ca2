using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>
/// A hash that the regular inflections of an English word share ("announces", "announced", "announcing"): endings cut off, doubled last
/// letters made single. Not a dictionary form: only equality of hashes means anything.
/// </summary>
internal static class WordStem
{
    private const int LongestWord = 40;
    private const int ShortestStem = 3;

    /// <summary>The stem's hash; case does not matter. Words longer than any English word are cut.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = Math.Min(word.Length, LongestWord);
        for (var i = 0; i < length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : char.ToLowerInvariant(word[i]);
        }

        var hash = SpellingHash.Start;
        foreach (var c in Stem(lower[..length]))
        {
            hash = FeatureHash.Append(hash, c);
        }

        return hash;
    }

    private static Span<char> Stem(Span<char> word)
    {
        var stem = Single(WithoutInflection(word));
        if (stem.Length >= ShortestStem && stem[^1] == 'e')
        {
            stem = Single(stem[..^1]);
        }

        if (stem.Length >= ShortestStem && stem[^1] == 'y')
        {
            stem[^1] = 'i';
        }

        return stem;
    }

    private static Span<char> WithoutInflection(Span<char> word)
    {
        if (word is [.. { Length: >= ShortestStem } gerund, 'i', 'n', 'g'])
        {
            return gerund;
        }

        if (word is [.. { Length: >= ShortestStem } past, 'e', 'd'])
        {
            return past;
        }

        return word switch
        {
            [.., 's', 's'] => word,
            [.. { Length: >= ShortestStem } plural, 'e', 's'] => plural,
            [.. { Length: >= ShortestStem } plural, 's'] => plural,
            _ => word,
        };
    }

    private static Span<char> Single(Span<char> stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
