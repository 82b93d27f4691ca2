using System.Collections.Immutable;

namespace StatementApi.Extraction.Actors;

/// <summary>Finds who holds an office, whatever a text calls the title and the body that it belongs to.</summary>
internal static class OfficeSearch
{
    private static readonly string[] Links = [" of ", " for ", " to ", " in ", " at "];

    /// <summary>See <see cref="ActorGazetteer.FindByRole"/>.</summary>
    public static ImmutableArray<GazetteerCandidate> Holders(
        ActorGazetteer gazetteer, ReadOnlySpan<char> title, ReadOnlySpan<char> body, DateOnly? on)
    {
        var titleFolder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!titleFolder.TryFold(title, out var foldedTitle))
        {
            return [];
        }

        var found = new CandidateSet();
        found.Add(HoldersIn(gazetteer, foldedTitle, body, on));
        foreach (var candidate in gazetteer.Find(body, on: null, NameSources.Bodies))
        {
            found.Add(HoldersIn(gazetteer, foldedTitle, candidate.Actor.Name, on));
            foreach (var alias in candidate.Actor.Aliases.IsDefault ? [] : candidate.Actor.Aliases)
            {
                found.Add(HoldersIn(gazetteer, foldedTitle, alias.Name, on));
            }
        }

        if (Ministries.Find(gazetteer, body) is { } ministry)
        {
            found.Add(HoldersIn(gazetteer, foldedTitle, ministry.Name, on));
        }

        return found.ToImmutable();
    }

    /// <summary>See <see cref="ActorGazetteer.FindByDescription"/>.</summary>
    /// <param name="gazetteer">The known actors.</param>
    /// <param name="description">The office with its body.</param>
    /// <param name="on">The day.</param>
    /// <param name="ofOneHolder">Whether to pass over offices that several hold at a time ("the US envoy").</param>
    public static ImmutableArray<GazetteerCandidate> Described(
        ActorGazetteer gazetteer, ReadOnlySpan<char> description, DateOnly? on, bool ofOneHolder = false)
    {
        if (description.Length > NameFolder.MaxLength)
        {
            return [];
        }

        foreach (var link in Links)
        {
            var at = description.IndexOf(link, StringComparison.OrdinalIgnoreCase);
            while (at > 0)
            {
                if (Accepted(description[..at], ofOneHolder) && Holders(gazetteer, description[..at], description[(at + link.Length)..], on) is { IsEmpty: false } holders)
                {
                    return holders;
                }

                var further = description[(at + link.Length)..].IndexOf(link, StringComparison.OrdinalIgnoreCase);
                at = further < 0 ? -1 : at + link.Length + further;
            }
        }

        return BodyFirst(gazetteer, description, on, ofOneHolder);
    }

    private static bool Accepted(ReadOnlySpan<char> title, bool ofOneHolder) => !(ofOneHolder && OfficeTitles.IsShared(title));

    private static ImmutableArray<GazetteerCandidate> BodyFirst(
        ActorGazetteer gazetteer, ReadOnlySpan<char> description, DateOnly? on, bool ofOneHolder)
    {
        for (var i = 1; i < description.Length - 1; i++)
        {
            if (!char.IsWhiteSpace(description[i]))
            {
                continue;
            }

            var body = Possessive.Strip(description[..i].TrimEnd());
            if (Accepted(description[(i + 1)..], ofOneHolder) && Holders(gazetteer, description[(i + 1)..], body, on) is { IsEmpty: false } holders)
            {
                return holders;
            }
        }

        return [];
    }

    private static ImmutableArray<GazetteerCandidate> HoldersIn(
        ActorGazetteer gazetteer, ReadOnlySpan<char> foldedTitle, ReadOnlySpan<char> body, DateOnly? on)
    {
        var bodyFolder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!bodyFolder.TryFold(body, out var foldedBody))
        {
            return [];
        }

        var offices = OfficeTitles.OfficesOf(foldedTitle);
        if (offices.IsEmpty)
        {
            return HoldersOf(gazetteer, foldedTitle, foldedBody, on);
        }

        foreach (var office in offices)
        {
            if (HoldersOf(gazetteer, office, foldedBody, on) is { IsEmpty: false } holders)
            {
                return holders;
            }
        }

        return [];
    }

    private static ImmutableArray<GazetteerCandidate> HoldersOf(
        ActorGazetteer gazetteer, ReadOnlySpan<char> office, ReadOnlySpan<char> body, DateOnly? on)
    {
        Span<char> key = stackalloc char[2 * NameFolder.MaxLength + 1];
        office.CopyTo(key);
        key[office.Length] = OfficeTitles.Separator;
        body.CopyTo(key[(office.Length + 1)..]);
        return gazetteer.Collect(key[..(office.Length + 1 + body.Length)], default, on, NameSources.Offices, inText: false);
    }
}
