namespace StatementApi.Filtering;

/// <summary>The words that one slip makes of a word.</summary>
internal static class Typos
{
    private const int ShortestWord = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>
    /// The words with one letter too many, missing, wrong or swapped with its neighbour, without repetition; none for a short word, of which they would
    /// make any other.
    /// </summary>
    public static IEnumerable<string> Of(string word) => word.Length < ShortestWord
        ? []
        : Shorter(word).Concat(Swapped(word)).Concat(Wrong(word)).Concat(Longer(word)).Where(other => other != word).Distinct();

    private static IEnumerable<string> Shorter(string word) => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));

    private static IEnumerable<string> Swapped(string word) => Enumerable.Range(0, word.Length - 1)
        .Select(at => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}");

    private static IEnumerable<string> Wrong(string word) => Enumerable.Range(0, word.Length)
        .SelectMany(_ => Letters, (at, letter) => $"{word[..at]}{letter}{word[(at + 1)..]}");

    private static IEnumerable<string> Longer(string word) => Enumerable.Range(0, word.Length + 1)
        .SelectMany(_ => Letters, (at, letter) => word.Insert(at, letter.ToString()));
}
