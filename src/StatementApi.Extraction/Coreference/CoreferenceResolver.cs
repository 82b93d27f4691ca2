using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Coreference;

/// <summary>
/// Joins the mentions of an article that stand for the same, in one pass from its beginning. For each mention small sieves are tried in a fixed
/// order, the surest first (after H. Lee et al., 2013); where none fits, the mention begins a chain. Thread-safe.
/// </summary>
public static class CoreferenceResolver
{
    /// <summary>The chains.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="mentions">Its mentions, in order.</param>
    /// <param name="gazetteer">The known actors, to tell spellings and offices of one person.</param>
    /// <param name="publishedOn">The day on which offices are meant; null where unknown.</param>
    public static CoreferenceChains Resolve(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Mention> mentions,
        ActorGazetteer gazetteer,
        DateOnly? publishedOn)
    {
        var views = MentionViews.Of(document, tokens, sentences, quotations, mentions);
        var state = new CoreferenceState(document, tokens, views, gazetteer, publishedOn);
        foreach (var view in views)
        {
            switch (view.Mention.Kind)
            {
                case MentionKind.PersonName or MentionKind.OrganizationName or MentionKind.CountryName or MentionKind.Metonym:
                    NameSieves.Resolve(state, view);
                    break;
                case MentionKind.Pronoun:
                    PronounSieves.Resolve(state, sentences, view);
                    break;
                default:
                    DescriptionSieves.Resolve(state, view);
                    break;
            }
        }

        LeadDescriptions.Resolve(state);
        return new CoreferenceChains(
            [.. state.ChainOf.Select(chain => chain!.Id)], ImmutableCollectionsMarshal.AsImmutableArray(state.Sieves));
    }
}
