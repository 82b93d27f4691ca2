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
        if (view.Mention.Kind != MentionKind.Nominal || !IsNounAlone(state, view) || (WordLexicon.OfNoun(state.TextOf(view.Mention.Head)) & WordClass.Body) == 0)
        {
            return null;
        }

        return ByName(state, view) ?? ByProminence(state, view);
    }

    /// <summary>Whether nothing but an article stands before the noun.</summary>
    private static bool IsNounAlone(CoreferenceState state, MentionView view) =>
        view.EndToken - view.FirstToken is 2 or 3 && view.Mention.Head.Start == state.Tokens[view.FirstToken + 1].Start
        && view.Mention.Head.End == view.Mention.Span.End;

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
            if (found[i] is { Sort: ChainSort.Body, Name: { } name }
                && state.TextOf(name).EndsWith(state.TextOf(view.Mention.Head), StringComparison.OrdinalIgnoreCase))
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

        Chain? only = null;
        for (var i = view.Index - 1; i >= Math.Max(0, view.Index - MostMentions); i--)
        {
            var other = state.Views[i];
            if (view.Mention.Sentence - other.Mention.Sentence > MostSentences)
            {
                break;
            }

            if (other.Mention.Kind != MentionKind.OrganizationName || other.Quotation != view.Quotation
                || state.ChainOf[i] is not { Sort: ChainSort.Body } chain)
            {
                continue;
            }

            if (other.Salience > 1)
            {
                state.Put(view, chain, "prominentBody");
                return chain;
            }

            if (only is not null && only != chain)
            {
                return null;
            }

            only = chain;
        }

        if (only is not null)
        {
            state.Put(view, only, "onlyBody");
        }

        return only;
    }
}
