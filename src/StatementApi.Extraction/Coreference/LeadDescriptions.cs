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

    public static void Resolve(CoreferenceState state)
    {
        foreach (var view in state.Views)
        {
            if (view.Mention.Sentence > LastLeadSentence || view.Index > LastLeadMention)
            {
                return;
            }

            if (view.Mention.Kind == MentionKind.Nominal && !view.IsNested && state.ChainOf[view.Index] is { Name: null, Sort: ChainSort.Person } chain
                && chain.Id == view.Index && StartsDefinite(state, view) && Introduced(state, view) is { } person)
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
