using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Coreference;

/// <summary>Compares a description with what the article has said of a chain.</summary>
internal static class DescriptionWords
{
    private const WordClass Silent = WordClass.Opener | WordClass.Preposition;

    /// <summary>Whether all that the description says beyond its noun has been said of the chain before.</summary>
    public static bool AllKnown(CoreferenceState state, MentionView view, Chain chain)
    {
        for (var i = view.FirstToken; i < view.EndToken; i++)
        {
            var word = state.TextOf(state.Tokens[i].Span);
            var isHead = state.Tokens[i].End == view.Mention.Head.End;
            if (!isHead && !IsSilent(word) && !IsKnown(state, chain, word, state.HeadWord(view)) && !IsOfCountry(state, chain, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every capitalised word of the description has been said of the chain.</summary>
    public static bool NamesKnown(CoreferenceState state, MentionView view, Chain chain)
    {
        var any = false;
        for (var i = view.FirstToken; i < view.EndToken; i++)
        {
            var word = state.TextOf(state.Tokens[i].Span);
            if (char.IsUpper(word[0]) && !IsSilent(word))
            {
                any = true;
                if (!IsKnown(state, chain, word))
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>
    /// Whether the description names another rank than the article does: "the prime minister" is nobody whom it calls deputy prime minister only, "the minister" no prime
    /// minister, though perhaps a deputy minister.
    /// </summary>
    public static bool IsOfOtherRank(CoreferenceState state, MentionView view, Chain chain)
    {
        var head = state.TextOf(view.Mention.Head);
        var isMinister = head.Equals("minister", StringComparison.OrdinalIgnoreCase);
        if ((!isMinister && !head.Contains(' ')) || IsDeputy(state.TextOf(view.Mention.Span)))
        {
            return false;
        }

        var isOther = false;
        foreach (var description in chain.Descriptions)
        {
            var words = state.TextOf(description);
            if (words.Contains(head, StringComparison.OrdinalIgnoreCase))
            {
                isOther = isMinister ? IsPrimeMinisterOnly(words) : IsDeputy(words);
                if (!isOther)
                {
                    return false;
                }
            }
        }

        return isOther;
    }

    /// <summary>"prime minister", but not "deputy prime minister and minister of trade".</summary>
    private static bool IsPrimeMinisterOnly(ReadOnlySpan<char> words)
    {
        const string prime = "prime minister";
        var at = words.IndexOf(prime, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !words[..at].Contains("minister", StringComparison.OrdinalIgnoreCase) && !words[(at + prime.Length)..].Contains("minister", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDeputy(ReadOnlySpan<char> words) => HasWord(words, "deputy") || HasWord(words, "vice") || HasWord(words, "assistant");

    private static bool IsSilent(ReadOnlySpan<char> word) =>
        !char.IsLetter(word[0])
        || (WordLexicon.Of(word) & Silent) != 0
        || word is "top" or "senior" or "country" or "nation" or "same" or "region" or "city";

    /// <summary>Whether the word has been said of the chain; given a noun, not of something else: "the mayor of Bergen’s twin town" is not Bergen’s mayor.</summary>
    private static bool IsKnown(CoreferenceState state, Chain chain, ReadOnlySpan<char> word, ReadOnlySpan<char> noun = default)
    {
        foreach (var description in chain.Descriptions)
        {
            if (HasWord(state.TextOf(description), word, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Norwegian minister": whom the gazetteer knows to be Norway's.</summary>
    private static bool IsOfCountry(CoreferenceState state, Chain chain, ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) && chain.ActorKey is { } key && state.Gazetteer.Find(key) is { } actor && state.Gazetteer.FindCountryByDemonym(word) is [{ Actor.Name: var country }]
        && (actor.Country == country || actor.Roles.Any(role => role.Organization == country));

    /// <summary>Whether the text goes on with the possessive of something that is not the noun.</summary>
    private static bool OwnsOther(ReadOnlySpan<char> rest, ReadOnlySpan<char> noun) =>
        !noun.IsEmpty && rest is ['’' or '\'', 's', ' ', ..] && !rest.Contains(noun, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word, ReadOnlySpan<char> noun = default)
    {
        for (var from = 0; from <= text.Length - word.Length;)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            at += from;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])) && !OwnsOther(text[end..], noun))
            {
                return true;
            }

            from = at + 1;
        }

        return false;
    }
}
