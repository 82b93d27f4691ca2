using System.Collections.Immutable;
using StatementApi.Extraction.Mentions;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>What the links of one article are decided from.</summary>
internal sealed class LinkContext
{
    private const int MostNamesAChain = 12;

    private readonly Dictionary<int, List<int>> _namesOfChain = [];

    private LinkContext(
        Document document, ImmutableArray<Mention> mentions, ImmutableArray<int> chains, ActorGazetteer gazetteer, DateOnly? on) =>
        (Document, Mentions, Chains, Gazetteer, On) = (document, mentions, chains, gazetteer, on);

    public Document Document { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public ImmutableArray<int> Chains { get; }

    public ActorGazetteer Gazetteer { get; }

    public DateOnly? On { get; }

    /// <summary>Names of the countries and organizations that the article mentions.</summary>
    public HashSet<string> Surroundings { get; } = [];

    public static LinkContext Create(
        Document document, ImmutableArray<Mention> mentions, ImmutableArray<int> chains, ActorGazetteer gazetteer, DateOnly? on)
    {
        var context = new LinkContext(document, mentions, chains, gazetteer, on);
        for (var i = 0; i < mentions.Length; i++)
        {
            context.Note(i);
        }

        return context;
    }

    public ReadOnlySpan<char> TextOf(TextSpan span) => span.In(Document.Text);

    /// <summary>The mentions by name of a chain, in order; a bounded number of the first.</summary>
    public IReadOnlyList<int> NamesOf(int chain) => _namesOfChain.TryGetValue(chain, out var names) ? names : [];

    private void Note(int index)
    {
        var mention = Mentions[index];
        if (mention.Kind == MentionKind.PersonName || mention.Kind == MentionKind.OrganizationName)
        {
            var names = _namesOfChain.TryGetValue(Chains[index], out var found) ? found : _namesOfChain[Chains[index]] = [];
            if (names.Count < MostNamesAChain)
            {
                names.Add(index);
            }
        }

        if (mention.Kind is MentionKind.CountryName or MentionKind.Metonym or MentionKind.OrganizationName)
        {
            foreach (var candidate in Gazetteer.FindByAlias(TextOf(mention.Head), On))
            {
                Surroundings.Add(candidate.Actor.Name);
            }
        }
    }
}
