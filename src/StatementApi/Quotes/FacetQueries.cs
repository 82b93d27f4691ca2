using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StatementApi.Extraction.Actors;
using StatementApi.Filtering;

namespace StatementApi.Quotes;

/// <summary>Counts a selection by the values of its members.</summary>
internal static class FacetQueries
{
    /// <summary>The facets named, one query each.</summary>
    public static async Task<QuoteFacets> CountAsync(
        IQueryable<QuoteEntry> entries, IReadOnlyList<string> names, CancellationToken cancellationToken) => new()
    {
        Type = names.Contains(FacetNames.Type)
            ? await CountAsync(entries.Select(entry => entry.Quote.Type), Name, cancellationToken) : null,
        Act = names.Contains(FacetNames.Act)
            ? await CountAsync(entries.Select(entry => entry.Quote.Act), Name, cancellationToken) : null,
        Topic = names.Contains(FacetNames.Topic)
            ? await CountAsync(entries.SelectMany(entry => entry.Quote.Topics, (_, topic) => topic.Topic), value => value, cancellationToken) : null,
        Publisher = names.Contains(FacetNames.Publisher)
            ? await CountAsync(entries.Select(entry => entry.Quote.Publisher), value => value, cancellationToken) : null,
        ActorKind = names.Contains(FacetNames.ActorKind)
            ? await CountAsync(entries.Select(entry => entry.Quote.Speaker == null ? null : (ActorKind?)entry.Quote.Speaker.Kind), Name, cancellationToken) : null,
    };

    private static async Task<IReadOnlyList<FacetCount>> CountAsync<T>(
        IQueryable<T> values, Func<T, string?> name, CancellationToken cancellationToken)
    {
        var groups = await values.GroupBy(value => value)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .Take(QuoteFacets.MaxValues)
            .ToListAsync(cancellationToken);
        return [.. groups.Select(group => new FacetCount(name(group.Key), group.Count))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
    }

    private static string? Name<T>(T value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!);
}
