using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>Links names of organizations: listed ones, ministries of a country, a country's side or government, new ones.</summary>
internal static class OrganizationLinker
{
    private const string Side = " side";

    public static ActorLink Link(LinkContext context, int index)
    {
        var mention = context.Mentions[index];
        var head = context.TextOf(mention.Head);
        var whole = WithoutArticle(context.TextOf(mention.Span));
        var found = context.Gazetteer.FindByAlias(whole, context.On);
        if (found.IsEmpty)
        {
            found = context.Gazetteer.FindByAlias(head, context.On);
        }

        if (found.Length > 0)
        {
            return found.Length == 1 || found[0].Source < found[1].Source
                ? LinkMethod.To(found[0].Actor, LinkMethod.Of(found[0].Source))
                : Namesakes.Choose(context, index, found) is { } chosen ? LinkMethod.To(chosen, LinkMethod.Context) : LinkMethod.Ambiguous;
        }

        return Ministry(context, whole) ?? OfCountry(context, whole) ?? New(context, whole, head);
    }

    /// <summary>The ministry that a phrase without article names with its country, or null.</summary>
    public static ActorLink? Ministry(LinkContext context, ReadOnlySpan<char> whole) =>
        Ministries.Find(context.Gazetteer, whole) is not { } ministry ? null
        : ministry.Listed is { } listed ? LinkMethod.To(listed, LinkMethod.Ministry)
        : LinkMethod.ToNew(ministry.Name, ActorKind.Organization, LinkMethod.Ministry);

    /// <summary>"The Norwegian side" stands for Norway.</summary>
    private static ActorLink? OfCountry(LinkContext context, ReadOnlySpan<char> whole)
    {
        if (!whole.EndsWith(Side, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var country = Possessive.Strip(whole[..^Side.Length].Trim());
        var found = context.Gazetteer.FindCountryByDemonym(country);
        found = found.IsEmpty ? context.Gazetteer.FindByAlias(country, context.On) : found;
        return found.Length == 1 ? LinkMethod.To(found[0].Actor, LinkMethod.Delegate) : null;
    }

    private static ActorLink New(LinkContext context, ReadOnlySpan<char> whole, ReadOnlySpan<char> head)
    {
        if (!head.Contains(' ') && whole.Length == head.Length && WordLexicon.IsCommonBody(head))
        {
            return LinkMethod.Unnamed;
        }

        whole = IsDescribed(whole, head) ? head : whole;
        var name = whole.EndsWith(")") && whole.IndexOf(" (") is var bracket && bracket > 0 ? whole[..bracket] : whole;
        return LinkMethod.ToNew(NameParts.Spaced(name.Length >= head.Length ? name : head), ActorKind.Organization);
    }

    /// <summary>"Serbian supplier Nordgas": what stands before the name describes it; not "Norway’s Coast Guard", "newspaper of record".</summary>
    private static bool IsDescribed(ReadOnlySpan<char> whole, ReadOnlySpan<char> head)
    {
        if (!char.IsUpper(head[0]) || whole.Length <= head.Length || !whole.EndsWith(head, StringComparison.Ordinal))
        {
            return false;
        }

        var before = whole[..^head.Length].TrimEnd();
        return !before.IsEmpty && char.IsLower(before[before.LastIndexOf(' ') + 1]) && !before.EndsWith("s", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> phrase) =>
        phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? phrase[4..].TrimStart() : phrase;
}
