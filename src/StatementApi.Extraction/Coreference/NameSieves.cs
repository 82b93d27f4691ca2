using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Coreference;

/// <summary>Joins names: one spelling, one actor, a part of a fuller name, an acronym, an apposition.</summary>
internal static class NameSieves
{

    /// <summary>Bounds the cost of a name that thousands share.</summary>
    private const int MostNamesakes = 16;

    public static void Resolve(CoreferenceState state, MentionView view)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!folder.TryFold(state.TextOf(view.Mention.Head), out var name))
        {
            state.Begin(view, SortOf(view.Mention));
            return;
        }

        var actor = ActorOf(state, view);
        if (Renamed(state, view) is { } renamed && NamedBefore(state, view, name, actor) is { } before)
        {
            DescriptionSieves.Move(state, view.Mention.Apposition, renamed, before);
            Learn(state, view, before, name, actor);
        }
        else if (Apposed(state, view, name) is { } apposed)
        {
            Learn(state, view, apposed, name, actor);
        }
        else if (Exact(state, view, name) is { } known)
        {
            LearnTitle(state, view, known);
        }
        else
        {
            var chain = Known(state, view, actor) ?? Part(state, view, name, actor) ?? state.Begin(view, SortOf(view.Mention));
            Learn(state, view, chain, name, actor);
        }
    }

    /// <summary>The chain of the description that the name renames, where it began with it ("Lind says. ... The envoy, Ana Lind, ...").</summary>
    private static Chain? Renamed(CoreferenceState state, MentionView view) =>
        view.Mention.Apposition is >= 0 and var description && state.ChainOf[description] is { Name: null } chain
        && chain.Id == description && chain.LastMention == description && chain.Sort == SortOf(view.Mention)
            ? chain
            : null;

    private static Chain? NamedBefore(CoreferenceState state, MentionView view, ReadOnlySpan<char> name, string? actor) =>
        Exact(state, view, name) ?? Known(state, view, actor) ?? Part(state, view, name, actor);

    private static ChainSort SortOf(Mention mention) => mention.Kind switch
    {
        MentionKind.PersonName => ChainSort.Person,
        MentionKind.OrganizationName => ChainSort.Body,
        _ => ChainSort.Country,
    };

    /// <summary>Key of the actor that alone has the name, or null.</summary>
    private static string? ActorOf(CoreferenceState state, MentionView view)
    {
        var head = state.TextOf(view.Mention.Head);
        var found = state.Gazetteer.FindByAlias(head, state.On);
        if (found.IsEmpty && view.Mention.Kind == MentionKind.PersonName && !head.Contains(' '))
        {
            found = state.Gazetteer.FindBySurname(head, state.On);
        }

        return found.Length == 1 && (found[0].Actor.Kind == ActorKind.Person) == (view.Mention.Kind == MentionKind.PersonName)
            ? found[0].Actor.Key
            : null;
    }

    /// <summary>The chain of the description that the name renames, unless it is that of another name.</summary>
    private static Chain? Apposed(CoreferenceState state, MentionView view, ReadOnlySpan<char> name)
    {
        if (view.Mention.Apposition < 0 || state.ChainOf[view.Mention.Apposition] is not { } chain || chain.Sort != SortOf(view.Mention)
            || (chain.Sort == ChainSort.Person && chain.Name is not null && !AgreesInName(state, chain, name)))
        {
            return null;
        }

        state.Put(view, chain, "apposition");
        return chain;
    }

    private static Chain? Exact(CoreferenceState state, MentionView view, ReadOnlySpan<char> name)
    {
        var found = state.Chains.Find(ChainTable.WholeName, name);
        for (var i = found.Count - 1; i >= Math.Max(0, found.Count - MostNamesakes); i--)
        {
            if (found[i].Sort == SortOf(view.Mention) && found[i].AgreesWith(view.Mention.Gender))
            {
                state.Put(view, found[i], "exactName");
                return found[i];
            }
        }

        return null;
    }

    private static Chain? Known(CoreferenceState state, MentionView view, string? actor)
    {
        if (actor is null || state.Chains.OfActor(actor) is not { } chain)
        {
            return null;
        }

        state.Put(view, chain, "sameActor");
        return chain;
    }

    private static Chain? Part(CoreferenceState state, MentionView view, ReadOnlySpan<char> name, string? actor)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        var namesakes = state.Chains.Find(ChainTable.NameWord, last);
        Chain? only = null;
        for (var i = namesakes.Count - 1; i >= Math.Max(0, namesakes.Count - MostNamesakes); i--)
        {
            var chain = namesakes[i];
            if (chain.Sort != SortOf(view.Mention) || !chain.AgreesWith(GenderShown(view.Mention, name)) || chain == only || !AgreesInName(state, chain, name)
                || (actor is not null && chain.ActorKey is not null))
            {
                continue;
            }

            if (only is not null && chain.Sort == ChainSort.Person)
            {
                return null;
            }

            only ??= chain;
        }

        if (only is not null)
        {
            state.Put(view, only, only.Sort == ChainSort.Person ? "partOfName" : "headOfName");
        }

        return only;
    }

    /// <summary>The gender that the mention's own words show; that of a surname alone is only its best known bearer's.</summary>
    private static Gender GenderShown(Mention mention, ReadOnlySpan<char> name) => mention.Title is null && !name.Contains(' ') ? Gender.Unknown : mention.Gender;

    /// <summary>Whether one name's words are all in the other; an initial stands for a word.</summary>
    private static bool AgreesInName(CoreferenceState state, Chain chain, ReadOnlySpan<char> name)
    {
        if (chain.Name is not { } known)
        {
            return false;
        }

        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!folder.TryFold(state.TextOf(known), out var other))
        {
            return false;
        }

        if (chain.Sort != ChainSort.Person)
        {
            return !name.Contains(' ') && other.Contains(' ');
        }

        return AllWordsIn(name, other) || AllWordsIn(other, name);
    }

    private static bool AllWordsIn(ReadOnlySpan<char> few, ReadOnlySpan<char> many)
    {
        foreach (var range in few.Split(' '))
        {
            if (!HasWord(many, few[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var range in name.Split(' '))
        {
            var other = name[range];
            if (other.SequenceEqual(word) || ((word.Length == 1 || other.Length == 1) && other[0] == word[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Learn(CoreferenceState state, MentionView view, Chain chain, ReadOnlySpan<char> name, string? actor)
    {
        chain.Call(view.Mention.Head, 1 + name.Count(' '));
        state.Chains.Add(ChainTable.WholeName, name, chain);
        if (chain.Sort == ChainSort.Person)
        {
            foreach (var range in name.Split(' '))
            {
                state.Chains.Add(ChainTable.NameWord, name[range], chain);
            }
        }
        else
        {
            state.Chains.Add(ChainTable.NameWord, name[(name.LastIndexOf(' ') + 1)..], chain);
            LearnAcronym(state, view, chain);
        }

        if (actor is not null && chain.ActorKey is null && chain.NameWords <= 1 + name.Count(' '))
        {
            state.Chains.SetActor(actor, chain);
        }

        LearnTitle(state, view, chain);
    }

    private static void LearnTitle(CoreferenceState state, MentionView view, Chain chain)
    {
        if (view.Mention.Title is { } title)
        {
            chain.Describe(title);
            DescriptionSieves.Learn(state, chain, title);
        }
    }

    private static void LearnAcronym(CoreferenceState state, MentionView view, Chain chain)
    {
        Span<char> initials = stackalloc char[NameFolder.MaxLength];
        var length = 0;
        var start = true;
        foreach (var c in state.TextOf(view.Mention.Head))
        {
            if (start && char.IsUpper(c) && length < initials.Length)
            {
                initials[length++] = char.ToLowerInvariant(c);
            }

            start = c is ' ' or '-';
        }

        if (length > 1)
        {
            state.Chains.Add(ChainTable.WholeName, initials[..length], chain);
        }
    }
}
