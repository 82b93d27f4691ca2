using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Coreference;

/// <summary>Joins a body's common noun to its name: "the ministry" to the last ministry named, "the agency" to the body that last did the talking.</summary>
internal static class BodySieve
{
    private const int MostMentions = 30;
    private const int MostSentences = 3;

    public static Chain? Resolve(CoreferenceState state, MentionView view)
    {
        if (view.Mention.Kind != MentionKind.Nominal || view.EndToken - view.FirstToken != 2
            || (WordLexicon.Of(state.HeadWord(view)) & WordClass.Body) == 0)
        {
            return null;
        }

        return ByName(state, view) ?? ByProminence(state, view);
    }

    private static Chain? ByName(CoreferenceState state, MentionView view)
    {
        var folder = new NameFolder(stackalloc char[NameFolder.MaxLength]);
        if (!folder.TryFold(state.HeadWord(view), out var noun))
        {
            return null;
        }

        var found = state.Chains.Find(ChainTable.NameWord, noun);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Sort == ChainSort.Body)
            {
                state.Put(view, found[i], "headOfName");
                return found[i];
            }
        }

        return null;
    }

    private static Chain? ByProminence(CoreferenceState state, MentionView view)
    {
        if (!RoleNouns.IsAnyBody(state.HeadWord(view)))
        {
            return null;
        }

        for (var i = view.Index - 1; i >= Math.Max(0, view.Index - MostMentions); i--)
        {
            var other = state.Views[i];
            if (view.Mention.Sentence - other.Mention.Sentence > MostSentences)
            {
                break;
            }

            if (other.Mention.Kind == MentionKind.OrganizationName && other.Salience > 1 && other.Quotation == view.Quotation
                && state.ChainOf[i] is { Sort: ChainSort.Body } chain)
            {
                state.Put(view, chain, "prominentBody");
                return chain;
            }
        }

        return null;
    }
}
