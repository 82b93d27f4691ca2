using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>Joins descriptions: an apposition, the office of someone named, the same noun again.</summary>
internal static class DescriptionSieves
{
    private const int MostRecent = 12;
    private const int MostMentionsBack = 60;
    private const int CounterpartWords = 3;

    private static readonly string[] Links = [" of ", " for ", " to ", " on "];

    public static void Resolve(CoreferenceState state, MentionView view)
    {
        var chain = Apposed(state, view) ?? Coordinated(state, view) ?? Counterpart(state, view) ?? National(state, view);
        if (chain is null && IsDefinite(state, view) && !DescriptionLinker.IsOfThatCountry(state.TextOf(view.Mention.Span)))
        {
            chain = Holder(state, view) ?? Recent(state, view) ?? InOffice(state, view) ?? BodySieve.Resolve(state, view);
        }

        chain ??= state.Begin(view, SortOf(state, view));
        chain.Describe(view.Mention.Span);
        Learn(state, chain, view.Mention.Head);
        if (IsCoordination(view))
        {
            state.Chains.Add(ChainTable.Noun, "pair", chain);
        }
    }

    /// <summary>Remembers that the chain, instead of another where one is given, can be called by the last noun of a title, and by wider nouns.</summary>
    public static void Learn(CoreferenceState state, Chain chain, TextSpan title, Chain? instead = null)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!folder.TryFold(NounOf(state.TextOf(title)), out var noun))
        {
            return;
        }

        state.Chains.Add(ChainTable.Noun, noun, chain, instead);
        foreach (var wider in RoleNouns.WiderThan(noun))
        {
            state.Chains.Add(ChainTable.Noun, wider, chain, instead);
        }
    }

    /// <summary>Gives a description, the only mention of its chain, to another chain.</summary>
    public static void Move(CoreferenceState state, int description, Chain from, Chain to)
    {
        var mention = state.Views[description].Mention;
        state.ChainOf[description] = to;
        to.Describe(mention.Span);
        Learn(state, to, mention.Head, instead: from);
    }

    /// <summary>The noun of an office, without what it is of or for; empty for an office of the past.</summary>
    private static ReadOnlySpan<char> NounOf(ReadOnlySpan<char> title)
    {
        if (IsPast(title))
        {
            return default;
        }

        var office = title[..EndOfOffice(title)];
        return office[(office.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Where a title goes on with what the office is of or for.</summary>
    private static int EndOfOffice(ReadOnlySpan<char> title)
    {
        var end = title.Length;
        foreach (var link in Links)
        {
            var at = title[..end].IndexOf(link, StringComparison.Ordinal);
            end = at > 0 ? at : end;
        }

        return end;
    }

    /// <summary>Whether a folded noun fits an office or description of the chain.</summary>
    public static bool CanBeCalled(CoreferenceState state, Chain chain, ReadOnlySpan<char> noun) => state.Chains.Find(ChainTable.Noun, noun).Contains(chain);

    /// <summary>"Lind and Lund", but not "reporters".</summary>
    private static bool IsCoordination(MentionView view) => MentionViews.IsCoordination(view.Mention) && view.EndToken - view.FirstToken > 2;

    private static ChainSort SortOf(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Kind == MentionKind.Group)
        {
            return ChainSort.Group;
        }

        return (WordLexicon.OfNoun(state.TextOf(view.Mention.Head)) & (WordClass.Body | WordClass.Document)) != 0 ? ChainSort.Body : ChainSort.Person;
    }

    private static Chain? Apposed(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Apposition < 0 || state.ChainOf[view.Mention.Apposition] is not { } chain)
        {
            return null;
        }

        state.Put(view, chain, "apposition");
        return chain;
    }

    private static Chain? Coordinated(CoreferenceState state, MentionView view)
    {
        if (!IsCoordination(view))
        {
            return null;
        }

        var pairs = state.Chains.Find(ChainTable.Noun, "pair");
        for (var i = pairs.Count - 1; i >= Math.Max(0, pairs.Count - MostRecent); i--)
        {
            if (pairs[i].Descriptions.Count > 0 && state.TextOf(pairs[i].Descriptions[0]).SequenceEqual(state.TextOf(view.Mention.Span)))
            {
                state.Put(view, pairs[i], "exactName");
                return pairs[i];
            }
        }

        return null;
    }

    /// <summary>"His Omani counterpart": the last person named with an office of that country.</summary>
    private static Chain? Counterpart(CoreferenceState state, MentionView view)
    {
        if (!state.HeadWord(view).Equals("counterpart", StringComparison.OrdinalIgnoreCase) || view.EndToken - view.FirstToken != CounterpartWords
            || (WordLexicon.Of(state.TextOf(state.Tokens[view.FirstToken].Span)) & WordClass.Possessive) == 0)
        {
            return null;
        }

        var country = state.TextOf(state.Tokens[view.FirstToken + 1].Span);
        for (var i = view.Index - 1; char.IsUpper(country[0]) && i >= Math.Max(0, view.Index - MostMentionsBack); i--)
        {
            var other = state.Views[i].Mention;
            if (other is { Kind: MentionKind.PersonName, Title: { } title } && state.TextOf(title).Contains(country, StringComparison.Ordinal)
                && state.ChainOf[i] is { } chain)
            {
                state.Put(view, chain, "counterpart");
                return chain;
            }
        }

        return null;
    }

    /// <summary>"The Dane": the last person named with an office of that country, or known to be of it.</summary>
    private static Chain? National(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Kind != MentionKind.Nominal || !char.IsUpper(state.HeadWord(view)[0])
            || state.Gazetteer.FindCountryByDemonym(state.TextOf(view.Mention.Head)) is not [{ Actor: var country }])
        {
            return null;
        }

        for (var i = view.Index - 1; i >= Math.Max(0, view.Index - MostMentionsBack); i--)
        {
            if (state.Views[i].Mention.Kind == MentionKind.PersonName && state.ChainOf[i] is { } chain && IsOf(state, state.Views[i].Mention, chain, country))
            {
                state.Put(view, chain, "national");
                return chain;
            }
        }

        return null;
    }

    private static bool IsOf(CoreferenceState state, Mention person, Chain chain, GazetteerActor country)
    {
        if (chain.ActorKey is { } key && state.Gazetteer.Find(key)?.Country is { } known)
        {
            return known == country.Name;
        }

        var title = state.TextOf(TextSpan.FromBounds(person.Span.Start, person.Head.Start));
        foreach (var range in title.Split(' '))
        {
            var word = title[range];
            word = word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word;
            if (word.Length > 0 && char.IsUpper(word[0])
                && (IsOnly(state.Gazetteer.FindCountryByDemonym(word), country) || IsOnly(state.Gazetteer.FindByAlias(word), country)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnly(ImmutableArray<GazetteerCandidate> found, GazetteerActor actor) => found is [var one] && one.Actor.Key == actor.Key;

    /// <summary>"The Kremlin spokesman": whoever holds the office on the day, if the article names that person.</summary>
    private static Chain? Holder(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Title is null || !HasCapitalInside(state, view))
        {
            return null;
        }

        var found = state.Gazetteer.FindByDescription(Description(state, view), state.On);
        if (found.Length != 1)
        {
            return null;
        }

        var key = found[0].Actor.Key;
        if (state.Chains.OfActor(key) is { } chain)
        {
            state.Put(view, chain, "office");
            return chain;
        }

        var begun = state.Begin(view, ChainSort.Person);
        state.Chains.SetActor(key, begun);
        return begun;
    }

    /// <summary>"The foreign minister", of whom the article has not said that she is: the only one of those named who holds such an office on the day.</summary>
    private static Chain? InOffice(CoreferenceState state, MentionView view)
    {
        if (view.Mention is not { Kind: MentionKind.Nominal, Title: { } title, IsPlural: false } || state.On is not { } day || HasCapitalInside(state, view))
        {
            return null;
        }

        var office = OfficeTitles.Canonical(state.TextOf(title).ToString());
        Chain? only = null;
        foreach (var chain in state.Chains.OfActors.Take(MostMentionsBack))
        {
            if (chain is { Sort: ChainSort.Person, ActorKey: { } key } && chain.AgreesWith(view.Mention.Gender) && state.Gazetteer.Find(key) is { } actor && Holds(actor, office, day))
            {
                if (only is not null)
                {
                    return null;
                }

                only = chain;
            }
        }

        if (only is not null)
        {
            state.Put(view, only, "office");
        }

        return only;
    }

    private static bool Holds(GazetteerActor actor, string office, DateOnly day)
    {
        foreach (var role in actor.Roles)
        {
            if ((role.From ?? day) <= day && (role.To ?? day) >= day && OfficeTitles.Canonical(role.Title) == office)
            {
                return true;
            }
        }

        return false;
    }

    private static Chain? Recent(CoreferenceState state, MentionView view)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!folder.TryFold(state.HeadWord(view), out var noun))
        {
            return null;
        }

        var isDelegate = noun is "representative" or "delegate" or "speaker" or "counterpart" && HasCapitalInside(state, view);
        var chains = state.Chains.Find(ChainTable.Noun, noun);
        Chain? best = null;
        for (var i = chains.Count - 1; i >= Math.Max(0, chains.Count - MostRecent); i--)
        {
            if (chains[i].IsPlural == view.Mention.IsPlural && chains[i].AgreesWith(view.Mention.Gender)
                && (!isDelegate || chains[i].Name is null)
                && DescriptionWords.AllKnown(state, view, chains[i])
                && !DescriptionWords.IsOfOtherRank(state, view, chains[i])
                && (best is null || chains[i].LastMention > best.LastMention))
            {
                best = chains[i];
            }
        }

        if (best is null && view.Mention.IsPlural && state.Chains.Find(ChainTable.Noun, "pair") is [.., var pair] && IsPairNoun(state, view))
        {
            best = pair;
        }

        if (best is not null)
        {
            state.Put(view, best, "sameRole");
        }

        return best;
    }

    /// <summary>A former president is not meant by "the president".</summary>
    private static bool IsPast(ReadOnlySpan<char> title) =>
        title.StartsWith("former ", StringComparison.OrdinalIgnoreCase) || title.StartsWith("ex-", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("then-", StringComparison.OrdinalIgnoreCase) || title.StartsWith("late ", StringComparison.OrdinalIgnoreCase);

    private static bool IsPairNoun(CoreferenceState state, MentionView view)
    {
        var text = state.TextOf(view.Mention.Span);
        return text.StartsWith("the two ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("both ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDefinite(CoreferenceState state, MentionView view)
    {
        var text = state.TextOf(view.Mention.Span);
        var first = text[..(text.IndexOf(' ') is var space && space < 0 ? text.Length : space)];
        var c = WordLexicon.Of(first);
        var isThe = first is "The" or "the" or "That" or "that" or "This" or "this" or "These" or "these" or "Those" or "those" or "both" or "Both";
        return isThe || (view.Mention.Kind == MentionKind.Nominal && (c & (WordClass.Determiner | WordClass.Quantity | WordClass.Possessive)) == 0);
    }

    private static bool HasCapitalInside(CoreferenceState state, MentionView view)
    {
        var text = state.TextOf(view.Mention.Span);
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return char.IsUpper(text[0]) && !text.StartsWith("The ");
    }

    private static ReadOnlySpan<char> Description(CoreferenceState state, MentionView view)
    {
        var text = state.TextOf(view.Mention.Span);
        return text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }
}
