using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace StatementApi.Filtering;

/// <summary>Counts values, most frequent first.</summary>
internal static class FacetCounting
{
    /// <summary>Most values of a facet; the rarer ones are left out.</summary>
    public const int MaxValues = 100;

    /// <summary>The counts of a column.</summary>
    public static async Task<IReadOnlyList<FacetCount>> CountAsync(IQueryable<string?> values, CancellationToken cancellationToken)
    {
        var groups = await values.GroupBy(value => value)
            .Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count)
            .Take(MaxValues)
            .ToListAsync(cancellationToken);
        return Top(groups, group => group.Key, group => group.Count);
    }

    /// <summary>The sums of groups that share a value.</summary>
    public static IReadOnlyList<FacetCount> Top<T>(IEnumerable<T> groups, Func<T, string?> value, Func<T, int> count) => Top(groups
        .GroupBy(value)
        .Select(group => new FacetCount(group.Key, group.Sum(count))));

    /// <summary>The most frequent; equal ones by value.</summary>
    public static IReadOnlyList<FacetCount> Top(IEnumerable<FacetCount> facets) =>
        [.. facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal).Take(MaxValues)];

    /// <summary>The name by which a filter takes an enum; null for none.</summary>
    public static string? NameOf<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;
}
