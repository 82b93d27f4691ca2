using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>Lists every form under which an actor can be found, each once.</summary>
internal static class ActorEntries
{
    public static List<GazetteerEntry> Of(GazetteerActor actor)
    {
        var entries = new List<GazetteerEntry>();
        AddForm(entries, actor, actor.Name, NameSource.Name);
        foreach (var alias in OrEmpty(actor.Aliases))
        {
            AddForm(entries, actor, alias.Name, NameSource.Alias, alias.From, alias.To);
        }

        foreach (var metonym in OrEmpty(actor.Metonyms))
        {
            AddForm(entries, actor, metonym, NameSource.Metonym);
        }

        foreach (var demonym in OrEmpty(actor.Demonyms))
        {
            AddForm(entries, actor, demonym, NameSource.Demonym);
        }

        foreach (var role in OrEmpty(actor.Roles))
        {
            AddOffice(entries, actor, role);
        }

        if (actor.Kind == ActorKind.Person)
        {
            AddSurnames(entries, actor);
        }

        return entries;
    }

    private static void AddSurnames(List<GazetteerEntry> entries, GazetteerActor actor)
    {
        var aliases = OrEmpty(actor.Aliases);
        foreach (var surname in Surnames.Of(actor.Name, aliases))
        {
            AddForm(entries, actor, surname, NameSource.Surname);
        }

        foreach (var alias in aliases)
        {
            foreach (var surname in Surnames.Of(alias.Name, aliases))
            {
                AddForm(entries, actor, surname, NameSource.Surname, alias.From, alias.To);
            }
        }
    }

    private static void AddForm(
        List<GazetteerEntry> entries, GazetteerActor actor, string written, NameSource source, DateOnly? from = null, DateOnly? to = null)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        var name = NameFolder.WithoutArticle(written);
        var firstWord = NameFolder.FirstWord(name);
        folder.Append(firstWord);
        var firstWordLength = folder.Length;
        folder.Append(name[firstWord.Length..]);
        if (!folder.Overflowed)
        {
            Add(entries, new GazetteerEntry(folder.Folded.ToString(), actor, source, from, to, firstWordLength, NameCases.Of(written)));
        }
    }

    private static void AddOffice(List<GazetteerEntry> entries, GazetteerActor actor, ActorRole role)
    {
        var body = NameFolder.Fold(role.Organization ?? actor.Country ?? string.Empty);
        var key = OfficeTitles.Key(OfficeTitles.Canonical(role.Title), body);
        Add(entries, new GazetteerEntry(key, actor, NameSource.Office, role.From, role.To, 0, NameCase.Capitalized));
    }

    private static void Add(List<GazetteerEntry> entries, GazetteerEntry entry)
    {
        if (entry.Key.Length > 0 && !entries.Exists(entry.SaysNoMoreThan))
        {
            entries.Add(entry);
        }
    }

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
