using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>
/// Finds whom a pronoun takes up: the most prominent mention that agrees, sentence by sentence backwards. A pronoun outside quotations takes up
/// mentions outside them; one inside, mentions of the same quotation. "I" and "we" stand for a speaker whom attribution knows, not for a mention.
/// </summary>
internal static class PronounSieves
{
    private const int MostMentions = 80;
    private const int MostSentences = 6;

    public static void Resolve(CoreferenceState state, ImmutableArray<Sentence> sentences, MentionView view)
    {
        var word = state.TextOf(view.Mention.Span);
        var antecedent = word.Equals("who", StringComparison.OrdinalIgnoreCase) ? Relative(state, view)
            : word is "I" || word.Equals("we", StringComparison.OrdinalIgnoreCase) ? null
            : Antecedent(state, sentences, view, WantedBy(view.Mention, word), IsObject(word) && !IsBesideSubject(state, view));
        if (antecedent is { } found && state.ChainOf[found.Index] is { } chain)
        {
            state.Put(view, chain, found.Mention.Sentence == view.Mention.Sentence ? "pronounInSentence" : "pronoun");
        }
        else
        {
            state.Begin(view, ChainSort.Unknown);
        }
    }

    private enum Wanted
    {
        Person,
        Body,
        Several,
    }

    private static Wanted WantedBy(Mention pronoun, ReadOnlySpan<char> word) =>
        pronoun.IsPlural ? Wanted.Several
        : word.Equals("it", StringComparison.OrdinalIgnoreCase) ? Wanted.Body
        : Wanted.Person;

    private static bool IsObject(ReadOnlySpan<char> word) => word is "him" or "her" or "them";

    /// <summary>"She took the files with her": after such prepositions the subject may be meant.</summary>
    private static bool IsBesideSubject(CoreferenceState state, MentionView view) =>
        view.FirstToken > 0
        && state.TextOf(state.Tokens[view.FirstToken - 1].Span) is "with" or "beside" or "behind" or "around" or "alongside" or "near" or "before";

    private static MentionView? Relative(CoreferenceState state, MentionView view)
    {
        for (var i = view.Index - 1; i >= Math.Max(0, view.Index - 4); i--)
        {
            var gap = view.FirstToken - state.Views[i].EndToken;
            if (gap == 0 || (gap == 1 && state.TextOf(state.Tokens[view.FirstToken - 1].Span) is ","))
            {
                var outer = i;
                while (outer > 0 && state.Views[outer].IsNested && state.Views[outer - 1].EndToken == state.Views[i].EndToken
                    && !MentionViews.IsCoordination(state.Views[outer - 1].Mention))
                {
                    outer--;
                }

                return state.Views[outer];
            }
        }

        return null;
    }

    private static MentionView? Antecedent(
        CoreferenceState state, ImmutableArray<Sentence> sentences, MentionView pronoun, Wanted wanted, bool isObject)
    {
        var last = pronoun.Index - 1;
        var visited = 0;
        MentionView? passedOver = null;
        while (last >= 0 && visited < MostMentions && pronoun.Mention.Sentence - state.Views[last].Mention.Sentence <= MostSentences)
        {
            var sentence = state.Views[last].Mention.Sentence;
            var first = last;
            while (first > 0 && state.Views[first - 1].Mention.Sentence == sentence && last - first < MostMentions)
            {
                first--;
            }

            visited += last - first + 1;
            if (MostProminent(state, pronoun, wanted, isObject, first, last, out var isTie) is { } found)
            {
                if (sentence != pronoun.Mention.Sentence || isObject || !FollowsPhrase(state, sentences, pronoun, found))
                {
                    return passedOver is { } passed && Prominence(found) <= 1 ? passed
                        : isTie ? null
                        : DescribedBefore(state, sentences, pronoun, wanted, found, first - 1) ?? found;
                }

                passedOver = isTie ? null : found;
            }

            last = first - 1;
        }

        return passedOver;
    }

    /// <summary>
    /// "Ada Lind had left. The former governor had spent weeks there. She ...": where nothing tells who is described, nor whether man or woman, it is
    /// the subject of the sentence before, whose name tells.
    /// </summary>
    private static MentionView? DescribedBefore(
        CoreferenceState state, ImmutableArray<Sentence> sentences, MentionView pronoun, Wanted wanted, MentionView found, int last)
    {
        if (pronoun.Mention.Gender == Gender.Unknown || last < 0 || IsDelegate(state.HeadWord(found)) || state.ChainOf[found.Index] is not { Name: null, Gender: Gender.Unknown }
            || state.Views[last].Mention.Sentence != found.Mention.Sentence - 1
            || sentences[state.Views[last].Mention.Sentence].Paragraph != sentences[found.Mention.Sentence].Paragraph)
        {
            return null;
        }

        var first = last;
        while (first > 0 && state.Views[first - 1].Mention.Sentence == state.Views[last].Mention.Sentence && last - first < MostMentions)
        {
            first--;
        }

        return MostProminent(state, pronoun, wanted, isObject: false, first, last, out _) is { } named && Prominence(named) > 1
            && state.ChainOf[named.Index] is { Name: not null } chain && chain.Gender == pronoun.Mention.Gender
                ? named
                : null;
    }

    private static bool IsDelegate(ReadOnlySpan<char> noun) => noun is "representative" or "delegate" or "observer" or "envoy" or "ambassador";

    /// <summary>"In a call with his counterpart, Badr Lind, he", "In the note it": one who stands within a phrase before the subject is less likely meant than the
    /// subject of the sentence before.</summary>
    private static bool FollowsPhrase(CoreferenceState state, ImmutableArray<Sentence> sentences, MentionView pronoun, MentionView found)
    {
        var first = sentences[pronoun.Mention.Sentence].FirstToken;
        var opener = state.TextOf(state.Tokens[first].Span);
        var isBeside = found.EndToken == pronoun.FirstToken;
        return Prominence(found) <= 1 && (isBeside || found.FirstToken > first + 1)
            && pronoun.FirstToken > 0 && (isBeside || state.TextOf(state.Tokens[pronoun.FirstToken - 1].Span) is ",")
            && (WordLexicon.Of(opener) & WordClass.Preposition) != 0;
    }

    private static MentionView? MostProminent(
        CoreferenceState state, MentionView pronoun, Wanted wanted, bool isObject, int first, int last, out bool isTie)
    {
        MentionView? best = null;
        isTie = false;
        var whole = Enclosing(state, pronoun);
        var parted = LastSemicolon(state, first, last);
        var subject = isObject && pronoun.Mention.Sentence == state.Views[last].Mention.Sentence ? LastSubject(state, first, last) : null;
        for (var i = first; i <= last; i++)
        {
            var view = state.Views[i];
            if (state.ChainOf[i] is not { } chain || chain == subject || chain == whole || !Agrees(chain, view, pronoun, wanted))
            {
                continue;
            }

            var prominence = Prominence(view);
            if (best is not { } other || prominence > Prominence(other) || (prominence > 1 && other.FirstToken < parted && view.FirstToken > parted))
            {
                (best, isTie) = (view, false);
            }
            else if (prominence == Prominence(other) && prominence <= 1 && state.ChainOf[other.Index] != chain)
            {
                isTie = true;
            }
        }

        return best;
    }

    /// <summary>"Lind, a former mayor of her town": the chain of the phrase that the pronoun stands in, which it does not stand for.</summary>
    private static Chain? Enclosing(CoreferenceState state, MentionView pronoun)
    {
        const int farthest = 4;
        for (var i = pronoun.Index - 1; pronoun.IsNested && i >= Math.Max(0, pronoun.Index - farthest); i--)
        {
            if (state.Views[i].EndToken >= pronoun.EndToken)
            {
                return state.ChainOf[i];
            }
        }

        return null;
    }

    /// <summary>"The one said no; the other said yes. He ...": of clauses side by side the last, which starts behind this token, is gone on with; -1 where there is one only.</summary>
    private static int LastSemicolon(CoreferenceState state, int first, int last)
    {
        const int farthest = 100;
        for (var token = state.Views[last].FirstToken; token > Math.Max(state.Views[first].FirstToken, state.Views[last].FirstToken - farthest); token--)
        {
            if (state.TextOf(state.Tokens[token].Span) is ";")
            {
                return token;
            }
        }

        return -1;
    }

    private static int Prominence(MentionView view) => view.IsNested ? 0 : view.Salience;

    private static Chain? LastSubject(CoreferenceState state, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (Prominence(state.Views[i]) > 1)
            {
                return state.ChainOf[i];
            }
        }

        return null;
    }

    private static bool Agrees(Chain chain, MentionView view, MentionView pronoun, Wanted wanted)
    {
        if (view.Quotation != pronoun.Quotation)
        {
            return false;
        }

        return wanted switch
        {
            Wanted.Person => chain.Sort == ChainSort.Person && chain.AgreesWith(pronoun.Mention.Gender),
            Wanted.Body => chain.Sort is ChainSort.Body or ChainSort.Country,
            _ => chain.Sort is ChainSort.Group || (chain.Sort is ChainSort.Body && view.Salience > 1),
        };
    }
}
