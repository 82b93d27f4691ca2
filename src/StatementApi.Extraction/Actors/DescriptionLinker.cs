using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Actors;

/// <summary>Links descriptions: delegates to their country, ministries in a capital, offices to their holder on the day.</summary>
internal static class DescriptionLinker
{
    private const int MostMentionsBack = 40;

    private static readonly string[] Links = [" of ", " for ", " from "];

    public static ActorLink Link(LinkContext context, int index)
    {
        var mention = context.Mentions[index];
        var text = context.TextOf(mention.Span);
        if (IsDelegate(context.TextOf(mention.Head)))
        {
            return (IsOfThatCountry(text) ? LastCountry(context, index) : Delegate(context, text)) ?? LinkMethod.Unnamed;
        }

        if (OrganizationLinker.Ministry(context, WithoutArticle(text)) is { } ministry)
        {
            return ministry;
        }

        return mention.Title is null || IsIndefinite(text) ? LinkMethod.Unnamed : Holder(context, text) ?? LinkMethod.Unnamed;
    }

    /// <summary>Whether the noun stands for whom it speaks for, in a meeting of delegations.</summary>
    private static bool IsDelegate(ReadOnlySpan<char> noun) =>
        noun.EndsWith("representative", StringComparison.OrdinalIgnoreCase)
        || noun.Equals("delegate", StringComparison.OrdinalIgnoreCase)
        || noun.EndsWith("observer", StringComparison.OrdinalIgnoreCase)
        || noun is "speaker" or "counterpart";

    /// <summary>"The representative of that country".</summary>
    internal static bool IsOfThatCountry(ReadOnlySpan<char> text) =>
        text.EndsWith(" of that country", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(" of that nation", StringComparison.OrdinalIgnoreCase)
        || text.EndsWith(" of that state", StringComparison.OrdinalIgnoreCase);

    /// <summary>The country named last before the mention.</summary>
    private static ActorLink? LastCountry(LinkContext context, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - MostMentionsBack); i--)
        {
            if (context.Mentions[i].Kind == MentionKind.CountryName)
            {
                return Represented(context, context.TextOf(context.Mentions[i].Head));
            }
        }

        return null;
    }

    /// <summary>The country or body of "the representative of France", "France’s delegate", "his counterpart from France", "the French delegate".</summary>
    private static ActorLink? Delegate(LinkContext context, ReadOnlySpan<char> text)
    {
        var clitic = text.LastIndexOfAny("’'");
        if (clitic > 0 && clitic < text.Length - 2 && text[..clitic].LastIndexOf(' ') is var space)
        {
            return Represented(context, text[..clitic]) ?? Represented(context, text[(space + 1)..clitic]);
        }

        foreach (var link in Links)
        {
            var at = text.IndexOf(link);
            if (at > 0)
            {
                return Represented(context, text[(at + link.Length)..]);
            }
        }

        return Represented(context, WithoutRank(text[..Math.Max(0, text.LastIndexOf(' '))]));
    }

    private static ActorLink? Represented(LinkContext context, ReadOnlySpan<char> name)
    {
        name = WithoutArticle(name);
        var found = context.Gazetteer.FindByAlias(name, context.On);
        found = found.IsEmpty ? context.Gazetteer.FindCountryByDemonym(name) : found;
        return found.Length > 0 && found[0].Actor.Kind is ActorKind.Country or ActorKind.Organization && (found.Length == 1 || found[0].Source < found[1].Source)
            ? LinkMethod.To(found[0].Actor, LinkMethod.Delegate)
            : null;
    }

    private static ReadOnlySpan<char> WithoutRank(ReadOnlySpan<char> body) =>
        body.EndsWith(" permanent", StringComparison.OrdinalIgnoreCase) ? body[..^" permanent".Length]
        : body.EndsWith(" deputy", StringComparison.OrdinalIgnoreCase) ? body[..^" deputy".Length]
        : body;

    private static ActorLink? Holder(LinkContext context, ReadOnlySpan<char> text)
    {
        var holders = OfficeSearch.Described(context.Gazetteer, WithoutArticle(text), context.On, ofOneHolder: true);
        return holders.Length == 1 ? LinkMethod.To(holders[0].Actor, LinkMethod.Role) : null;
    }

    private static bool IsIndefinite(ReadOnlySpan<char> text) =>
        text.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("another ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("one ", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> phrase) =>
        phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? phrase[4..].TrimStart() : phrase;
}
