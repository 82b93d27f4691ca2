using System.Collections.Immutable;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction;

/// <summary>
/// Whom an article's statements are made to, in text order. Whoever was spoken to before is spoken to again when urged to do something: "told the
/// Council ... urged the Council to wait".
/// </summary>
internal sealed class Audience
{
    private readonly ImmutableArray<Mention> _mentions;
    private readonly ImmutableArray<ActorLink> _links;
    private readonly Dictionary<int, int> _mentionAt = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public Audience(ImmutableArray<Mention> mentions, ImmutableArray<ActorLink> links)
    {
        (_mentions, _links) = (mentions, links);
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            _mentionAt[mentions[i].Span.Start] = i;
        }
    }

    /// <summary>The addressees of the next attribution.</summary>
    public ImmutableArray<Participant> Of(AttributionRelation relation)
    {
        foreach (var mention in relation.AddresseeMentions)
        {
            if (_links[mention].Name is { } name)
            {
                _names.Add(name);
            }
        }

        return relation.AddresseeMentions.IsEmpty && Urged(relation) is { } urged
            ? [urged]
            : [.. relation.AddresseeMentions.Select(mention => new Participant(_mentions[mention].Span, _links[mention]))];
    }

    private Participant? Urged(AttributionRelation relation) =>
        relation.Method == "objectInfinitive" && _mentionAt.TryGetValue(relation.Content[0].Start, out var mention)
        && _links[mention].Name is { } name && _names.Contains(name)
            ? new Participant(_mentions[mention].Span, _links[mention])
            : null;
}
