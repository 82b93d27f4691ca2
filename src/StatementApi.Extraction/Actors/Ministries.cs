using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>A country's ministry, named alike however a text writes it.</summary>
/// <param name="Name">"Ministry of Defence of Norway".</param>
/// <param name="Country">The country.</param>
/// <param name="Listed">The gazetteer's actor of that name, or null where it has none.</param>
public sealed record Ministry(string Name, GazetteerActor Country, GazetteerActor? Listed);

/// <summary>
/// Reads ministries that need no row of their own: "Norwegian Defense Ministry", "Norway’s Ministry of Defence", "Ministry of Defence of
/// Norway", "Defence Ministry in Oslo". Thread-safe.
/// </summary>
public static class Ministries
{
    private static readonly string[] Nouns = ["ministry of ", "department of "];

    private static readonly string[] Links = [" of ", " in "];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Fields =
        LexiconReader.Rows("ministries.tsv", 2).ToFrozenDictionary(row => row[0], row => row[1]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> WithArticle =
        LexiconReader.Rows("article-names.tsv", 1).Select(row => row[0]).ToFrozenSet();

    /// <summary>
    /// The ministry's name without its country ("Ministry of Foreign Affairs" for "Foreign Ministry"), for finding ministries in running
    /// text; null where the text names no ministry.
    /// </summary>
    public static string? NameOf(ReadOnlySpan<char> ministry)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        return folder.TryFold(ministry, out var folded) ? FromFolded(folded) : null;
    }

    /// <summary>The ministry that a phrase with its country names; null where it names none or the country is unknown or not one.</summary>
    public static Ministry? Find(ActorGazetteer gazetteer, ReadOnlySpan<char> phrase)
    {
        if (phrase.Length > NameFolder.MaxLength || phrase.IndexOf("inistry", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        for (var i = 1; i < phrase.Length - 1; i++)
        {
            if (char.IsWhiteSpace(phrase[i]) && (CountryFirst(gazetteer, phrase, i) ?? CountryLast(gazetteer, phrase, i)) is { } ministry)
            {
                return ministry;
            }
        }

        return null;
    }

    private static Ministry? CountryFirst(ActorGazetteer gazetteer, ReadOnlySpan<char> phrase, int space) =>
        NameOf(phrase[(space + 1)..]) is { } name && Country(gazetteer, Possessive.Strip(phrase[..space].TrimEnd())) is { } country
            ? Named(gazetteer, name, country)
            : null;

    private static Ministry? CountryLast(ActorGazetteer gazetteer, ReadOnlySpan<char> phrase, int space)
    {
        foreach (var link in Links)
        {
            if (phrase[space..].StartsWith(link, StringComparison.OrdinalIgnoreCase)
                && NameOf(phrase[..space]) is { } name
                && Country(gazetteer, phrase[(space + link.Length)..]) is { } country)
            {
                return Named(gazetteer, name, country);
            }
        }

        return null;
    }

    private static Ministry Named(ActorGazetteer gazetteer, string name, GazetteerActor country)
    {
        var full = $"{name} of {(WithArticle.Contains(country.Name) ? "the " : string.Empty)}{country.Name}";
        var listed = gazetteer.FindByAlias(full);
        return new Ministry(full, country, listed.Length == 1 ? listed[0].Actor : null);
    }

    private static GazetteerActor? Country(ActorGazetteer gazetteer, ReadOnlySpan<char> text)
    {
        GazetteerActor? only = null;
        foreach (var candidate in gazetteer.Find(text, on: null, NameSources.Bodies))
        {
            if (candidate.Actor.Kind == ActorKind.Country)
            {
                if (only is not null)
                {
                    return null;
                }

                only = candidate.Actor;
            }
        }

        return only;
    }

    private static string? FromFolded(ReadOnlySpan<char> folded)
    {
        const string Last = " ministry";
        if (folded.EndsWith(Last))
        {
            return Fields.TryGetValue(folded[..^Last.Length], out var name) ? name : null;
        }

        foreach (var noun in Nouns)
        {
            if (folded.StartsWith(noun) && Fields.TryGetValue(folded[noun.Length..], out var name))
            {
                return name;
            }
        }

        return null;
    }
}
