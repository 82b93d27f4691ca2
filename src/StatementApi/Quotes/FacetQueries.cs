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
        IReadOnlyList<FacetCount>? Top(string name, Func<Group, string?> value) =>
            names.Contains(name) ? FacetCounting.Top(groups, value, group => group.Count) : null;
        return new QuoteFacets
        {
            Type = Top(FacetNames.Type, group => FacetCounting.NameOf<StatementType>(group.Type)),
            Act = Top(FacetNames.Act, group => FacetCounting.NameOf<SpeechAct>(group.Act)),
            Publisher = Top(FacetNames.Publisher, group => group.Publisher.Length == 0 ? null : group.Publisher),
            ActorKind = Top(FacetNames.ActorKind, group => FacetCounting.NameOf(group.Kind)),
            Topic = names.Contains(FacetNames.Topic)
                ? await FacetCounting.CountAsync(entries.SelectMany(entry => entry.Quote.Topics, (_, topic) => topic.Topic), cancellationToken)
                : null,
        };
    }

    /// <summary>
    /// The kind needs the speaker's row, so that it is grouped by only where it is asked for. A publisher is never empty: grouped by as no column is, it
    /// keeps the database from walking all quotes in the order of some index on what is grouped by, instead of those selected.
    /// </summary>
    private static Task<List<Group>> GroupsAsync(IQueryable<QuoteEntry> entries, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        names.Contains(FacetNames.ActorKind)
            ? entries
                .GroupBy(entry => new
                {
                    Publisher = entry.Quote.Publisher ?? "", entry.Quote.Type, entry.Act, Kind = entry.Quote.Speaker == null ? null : (ActorKind?)entry.Quote.Speaker.Kind,
                })
                .Select(group => new Group(group.Key.Publisher, group.Key.Type, group.Key.Act, group.Key.Kind, group.Count()))
                .ToListAsync(cancellationToken)
            : entries
                .GroupBy(entry => new { Publisher = entry.Quote.Publisher ?? "", entry.Quote.Type, entry.Act })
                .Select(group => new Group(group.Key.Publisher, group.Key.Type, group.Key.Act, null, group.Count()))
                .ToListAsync(cancellationToken);

    private sealed record Group(string Publisher, StatementType Type, SpeechAct Act, ActorKind? Kind, int Count);
}
