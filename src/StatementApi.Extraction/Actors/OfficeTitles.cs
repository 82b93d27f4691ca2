using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>
/// Which titles name the same office: "minister of foreign affairs" and "top diplomat" are the foreign minister, a "special representative
/// for Libya" and the "Libya envoy" are the envoy for Libya. All titles here are folded.
/// </summary>
internal static class OfficeTitles
{
    /// <summary>Stands between title and body in a key.</summary>
    public const char Separator = '|';

    private const string Envoy = " envoy";

    private static readonly string[] Links = [" for ", " to ", " on ", " in "];

    private static readonly FrozenDictionary<string, string[]> Offices = LexiconReader.Rows("titles.tsv", 2).ToFrozenDictionary(
        row => NameFolder.Fold(row[0]),
        row => row[1].Split(';').Select(title => NameFolder.Fold(title)).ToArray());

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shared = LexiconReader.Rows("shared-offices.tsv", 1)
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Offices.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The titles under which holders of a title may be listed, the first that the body knows being meant; empty where it names just
    /// itself.
    /// </summary>
    public static ReadOnlySpan<string> OfficesOf(ReadOnlySpan<char> title) =>
        Lookup.TryGetValue(title, out var offices) ? offices
        : WithObject(title) is { } office ? new[] { office }
        : default;

    /// <summary>Whether several people hold the office for one body at a time, so that title and body alone name nobody.</summary>
    public static bool IsShared(ReadOnlySpan<char> title) => Shared.Contains(title);

    /// <summary>The title under which an actor's office is listed.</summary>
    public static string Canonical(string title)
    {
        var folded = NameFolder.Fold(title);
        return OfficesOf(folded) is { IsEmpty: false } offices ? offices[0] : folded;
    }

    /// <summary>Key of an office in the index, from a canonical title and the folded name of its body.</summary>
    public static string Key(string title, string body) => $"{title}{Separator}{body}";

    /// <summary>An office that is for something: its title made canonical, what it is for left as it is.</summary>
    private static string? WithObject(ReadOnlySpan<char> title)
    {
        foreach (var link in Links)
        {
            var at = title.IndexOf(link);
            if (at > 0 && Lookup.TryGetValue(title[..at], out var offices))
            {
                return $"{offices[0]} for {NameFolder.WithoutArticle(title[(at + link.Length)..])}";
            }
        }

        return title.EndsWith(Envoy) && title.Length > Envoy.Length ? $"envoy for {title[..^Envoy.Length]}" : null;
    }
}
