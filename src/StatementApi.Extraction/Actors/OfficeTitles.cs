using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>Which titles name the same office: "minister of foreign affairs" and "top diplomat" are both the foreign minister.</summary>
internal static class OfficeTitles
{
    /// <summary>Stands between title and body in a key.</summary>
    public const char Separator = '|';

    private static readonly FrozenDictionary<string, string[]> Offices = LexiconReader.Rows("titles.tsv", 2)
        .GroupBy(row => NameFolder.Fold(row[0]), row => row[1])
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(cell => cell.Split(';', StringSplitOptions.TrimEntries)).Select(title => NameFolder.Fold(title)).ToArray());

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Offices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded titles under which holders of a folded title are listed; empty where it names just itself.</summary>
    public static ReadOnlySpan<string> OfficesOf(ReadOnlySpan<char> foldedTitle) =>
        Lookup.TryGetValue(foldedTitle, out var offices) ? offices : default;

    /// <summary>The title under which an actor's office is listed.</summary>
    public static string Canonical(string title)
    {
        var folded = NameFolder.Fold(title);
        return Offices.TryGetValue(folded, out var offices) && offices.Length == 1 ? offices[0] : folded;
    }

    /// <summary>Key of an office in the index, from a canonical title and the folded name of its body.</summary>
    public static string Key(string title, string body) => $"{title}{Separator}{body}";
}
