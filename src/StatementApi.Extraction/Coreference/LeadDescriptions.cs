using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Coreference;

/// <summary>
/// Joins the description with which an article opens ("the top UN envoy in the country told ...") to the person whom the next paragraphs
/// introduce by name with an office that fits it.
/// </summary>
internal static class LeadDescriptions
{
    private const int LastLeadSentence = 1;
    private const int LastLeadMention = 30;
    private const int LastIntroduction = 5;
    private const int MostMentions = 60;
    private const int LongestWayToName = 2;
    private const int Subject = 2;
    private const int Speaking = 3;

    public static void Resolve(CoreferenceState state)
    {
        foreach (var view in state.Views)
        {
            if (view.Mention.Sentence > LastLeadSentence || view.Index > LastLeadMention)
            {
                return;
            }

            if (view.Mention.Kind == MentionKind.Nominal && !view.IsNested && state.ChainOf[view.Index] is { Name: null, Sort: ChainSort.Person } chain
                && chain.Id == view.Index
                && (StartsDefinite(state, view) ? Introduced(state, view) ?? QuotedNext(state, view) : Remarked(state, view)) is { } person)
            {
                Merge(state, chain, person);
            }
        }
    }

    private static bool StartsDefinite(CoreferenceState state, MentionView view) =>
        (WordLexicon.Of(state.TextOf(state.Tokens[view.FirstToken].Span)) & WordClass.Quantity) == 0
        && state.TextOf(state.Tokens[view.FirstToken].Span) is not ("a" or "A" or "an" or "An" or "another" or "Another");

    private static Chain? Introduced(CoreferenceState state, MentionView lead)
    {
        var folder = new Actors.NameFolder(stackalloc char[Actors.NameFolder.MaxLength]);
        if (!folder.TryFold(state.HeadWord(lead), out var noun))
        {
            return null;
        }

        for (var i = lead.Index + 1; i < Math.Min(state.Views.Length, lead.Index + MostMentions) && state.Views[i].Mention.Sentence <= LastIntroduction; i++)
        {
            var view = state.Views[i];
            if (view.Mention.Kind == MentionKind.PersonName && state.ChainOf[i] is { } chain && chain.Id == i
                && DescriptionSieves.CanBeCalled(state, chain, noun) && chain.AgreesWith(lead.Mention.Gender)
                && DescriptionWords.NamesKnown(state, lead, chain))
            {
                return chain;
            }
        }

        return null;
    }

    /// <summary>"A ministry spokesperson warned on Monday ... Spokesperson Ana Lind made the remarks at a briefing".</summary>
    private static Chain? Remarked(CoreferenceState state, MentionView lead)
    {
        var noun = state.HeadWord(lead);
        for (var i = lead.Index + 1; i < state.Views.Length && state.Views[i].Mention.Sentence <= LastIntroduction; i++)
        {
            var (mention, at) = (state.Views[i].Mention, state.Views[i].EndToken);
            if (mention is { Kind: MentionKind.PersonName, Title: { } title } && state.TextOf(title).Contains(noun, StringComparison.OrdinalIgnoreCase)
                && at + 2 < state.Tokens.Length && state.TextOf(state.Tokens[at].Span) is "made"
                && state.TextOf(state.Tokens[at + 2].Span) is "remark" or "remarks" or "comment" or "comments" or "statement" or "announcement")
            {
                return state.ChainOf[i];
            }
        }

        return null;
    }

    /// <summary>
    /// "..., their commander said on Monday. “...,” General Moses Lind told reporters": whoever is described as speaking in the lead is the first to be quoted by name
    /// behind it, where nothing but a rank is said of him.
    /// </summary>
    private static Chain? QuotedNext(CoreferenceState state, MentionView lead)
    {
        for (var i = lead.Index + 1; lead.Salience >= Subject && i < state.Views.Length && state.Views[i].Mention.Sentence <= lead.Mention.Sentence + LongestWayToName; i++)
        {
            var view = state.Views[i];
            if (view.Quotation >= 0 || view.Mention.Kind == MentionKind.Pronoun || state.ChainOf[i] is not { Sort: ChainSort.Person } chain)
            {
                continue;
            }

            return view.Mention.Kind == MentionKind.PersonName && view.Salience == Speaking && chain.Id == i && chain.AgreesWith(lead.Mention.Gender)
                && view.Mention.Sentence > lead.Mention.Sentence && chain.Descriptions.Count <= 1 && IsRankOnly(state, view)
                ? chain
                : null;
        }

        return null;
    }

    private static bool IsRankOnly(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Title is not { } title)
        {
            return true;
        }

        foreach (var range in state.TextOf(title).Split(' '))
        {
            if (state.TextOf(title)[range] is not ("General" or "Gen" or "Gen." or "Brigadier" or "Brig" or "Colonel" or "Col" or "Col." or "Major" or "Maj" or "Maj." or "Captain" or "Capt" or "Capt."
                or "Lieutenant" or "Lt" or "Lt." or "Admiral" or "Adm" or "Adm." or "Rear" or "Vice" or "Commodore" or "Marshal" or "Dr" or "Dr." or "Sir" or "Dame" or "Prof" or "Prof."))
            {
                return false;
            }
        }

        return true;
    }

    private static void Merge(CoreferenceState state, Chain from, Chain into)
    {
        for (var i = from.Id; i < state.ChainOf.Length; i++)
        {
            if (state.ChainOf[i] == from)
            {
                state.ChainOf[i] = into;
                state.Sieves[i] = i == from.Id ? "leadDescription" : state.Sieves[i];
            }
        }

        into.BeginAt(from.Id);
    }
}
