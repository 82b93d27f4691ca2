using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>Lists every form under which an actor can be found.</summary>
internal static class ActorEntries
{
    public static IEnumerable<GazetteerEntry> Of(GazetteerActor actor) =>
        Forms(actor)
            .Where(entry => entry.Key.Length > 0)
            .DistinctBy(entry => (entry.Key, entry.Source, entry.From, entry.To, entry.Case));

    private static IEnumerable<GazetteerEntry> Forms(GazetteerActor actor)
    {
        yield return Form(actor, actor.Name, NameSource.Name);
        foreach (var alias in OrEmpty(actor.Aliases))
        {
            yield return Form(actor, alias.Name, NameSource.Alias, alias.From, alias.To);
        }

        foreach (var metonym in OrEmpty(actor.Metonyms))
        {
            yield return Form(actor, metonym, NameSource.Metonym);
        }

        foreach (var demonym in OrEmpty(actor.Demonyms))
        {
            yield return Form(actor, demonym, NameSource.Demonym);
        }

        foreach (var role in OrEmpty(actor.Roles))
        {
            yield return Office(actor, role);
        }

        foreach (var surname in actor.Kind == ActorKind.Person ? SurnamesOf(actor) : [])
        {
            yield return surname;
        }
    }

    private static IEnumerable<GazetteerEntry> SurnamesOf(GazetteerActor actor)
    {
        var aliases = OrEmpty(actor.Aliases);
        foreach (var surname in Surnames.Of(actor.Name, aliases))
        {
            yield return Form(actor, surname, NameSource.Surname);
        }

        foreach (var alias in aliases)
        {
            foreach (var surname in Surnames.Of(alias.Name, aliases))
            {
                yield return Form(actor, surname, NameSource.Surname, alias.From, alias.To);
            }
        }
    }

    private static GazetteerEntry Form(GazetteerActor actor, string written, NameSource source, DateOnly? from = null, DateOnly? to = null) =>
        new(NameFolder.Fold(written), actor, source, from, to, NameFolder.Fold(NameFolder.FirstWord(written)), NameCases.Of(written));

    private static GazetteerEntry Office(GazetteerActor actor, ActorRole role) => new(
        OfficeTitles.Key(OfficeTitles.Canonical(role.Title), NameFolder.Fold(role.Organization ?? actor.Country ?? string.Empty)),
        actor, NameSource.Office, role.From, role.To, string.Empty, NameCase.Capitalized);

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
