using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction;
using StatementApi.Extraction.Actors;
using StatementApi.Extraction.Acts;
using StatementApi.Filtering;

namespace StatementApi.Quotes;

/// <summary>Counts a selection by the values of its members: in one pass for all that a quote has one value of, in another for its topics.</summary>
internal static class FacetQueries
{
    /// <summary>The facets named.</summary>
    public static async Task<QuoteFacets> CountAsync(
        IQueryable<QuoteEntry> entries, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var groups = names.Any(name => name != FacetNames.Topic) ? await GroupsAsync(entries, names, cancellationToken) : [];
        IReadOnlyList<FacetCount>? Sum(string name, Func<Group, string?> value) =>
            names.Contains(name) ? FacetCounting.Sum(groups, value, group => group.Count) : null;
        return new QuoteFacets
        {
            Type = Sum(FacetNames.Type, group => FacetCounting.NameOf<StatementType>(group.Type)),
            Act = Sum(FacetNames.Act, group => FacetCounting.NameOf<SpeechAct>(group.Act)),
            Publisher = Sum(FacetNames.Publisher, group => group.Publisher),
            ActorKind = Sum(FacetNames.ActorKind, group => FacetCounting.NameOf(group.Kind)),
            Topic = names.Contains(FacetNames.Topic)
                ? await FacetCounting.CountAsync(entries.SelectMany(entry => entry.Quote.Topics, (_, topic) => topic.Topic), cancellationToken)
                : null,
        };
    }

    /// <summary>The kind needs the speaker's row, so that it is grouped by only where it is asked for.</summary>
    private static Task<List<Group>> GroupsAsync(IQueryable<QuoteEntry> entries, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        names.Contains(FacetNames.ActorKind)
            ? entries
                .GroupBy(entry => new { entry.Quote.Type, entry.Act, entry.Quote.Publisher, Kind = entry.Quote.Speaker == null ? null : (ActorKind?)entry.Quote.Speaker.Kind })
                .Select(group => new Group(group.Key.Type, group.Key.Act, group.Key.Publisher, group.Key.Kind, group.Count()))
                .ToListAsync(cancellationToken)
            : entries
                .GroupBy(entry => new { entry.Quote.Type, entry.Act, entry.Quote.Publisher })
                .Select(group => new Group(group.Key.Type, group.Key.Act, group.Key.Publisher, null, group.Count()))
                .ToListAsync(cancellationToken);

    private sealed record Group(StatementType Type, SpeechAct Act, string? Publisher, ActorKind? Kind, int Count);
}
