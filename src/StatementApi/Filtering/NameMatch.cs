using System.Collections.Immutable;

namespace StatementApi.Filtering;

/// <summary>Writes queries for names in the language of FTS5, over the columns <c>name</c> and <c>spelling</c>.</summary>
internal static class NameMatch
{
    /// <summary>A shorter word in its common spelling begins too many names that have nothing to do with it.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>A shorter word in its common spelling is one slip from too many of them.</summary>
    private const int ShortestSlip = 6;

    /// <summary>Each word costs a look for some hundred others; nobody types more words than this in search of a name.</summary>
    private const int MostWordsWithSlip = 6;

    /// <summary>The query for names that fit as well as <paramref name="atWorst"/> or better.</summary>
    public static string Of(NameQuery query, NameFit atWorst) => string.Join(
        " OR ", Enum.GetValues<NameFit>().Where(fit => fit <= atWorst).SelectMany(fit => Alternatives(query, fit)));

    private static IEnumerable<string> Alternatives(NameQuery query, NameFit fit) => fit switch
    {
        NameFit.Exact => All("name", query.Words, Quote),
        NameFit.Spelling => All("spelling", query.Spellings, Quote),
        NameFit.Beginning => All("name", query.Words, Begin)
            .Concat(query.Spellings.Any(word => word.Length < ShortestBeginning) ? [] : All("spelling", query.Spellings, Begin)),
        _ => Slips("name", query.Words, 0).Concat(Slips("spelling", query.Spellings, ShortestSlip)),
    };

    private static IEnumerable<string> All(string column, ImmutableArray<string> words, Func<string, string> write) =>
        words.IsEmpty ? [] : [$"{{{column}}} : ({string.Join(" AND ", words.Select(write))})"];

    /// <summary>One alternative a word: that word with a slip, the others begun.</summary>
    private static IEnumerable<string> Slips(string column, ImmutableArray<string> words, int shortest) => words.Length > MostWordsWithSlip ? [] : words
        .Select((word, index) => (Slips: word.Length < shortest ? "" : string.Join(" OR ", Typos.Of(word).Select(Quote)), Others: words.RemoveAt(index)))
        .Where(alternative => alternative.Slips.Length > 0)
        .Select(alternative => $"{{{column}}} : ({string.Join(" AND ", alternative.Others.Select(Begin).Prepend($"({alternative.Slips})"))})");

    private static string Quote(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Begin(string word) => Quote(word) + "*";
}
