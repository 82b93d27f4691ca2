namespace StatementApi.Filtering;

/// <summary>Reads lists of facets, parted by commas.</summary>
internal static class FacetList
{
    /// <summary>The names in <paramref name="list"/>.</summary>
    public static IReadOnlyList<string> Parse(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Why a list is refused; null where all its names are known.</summary>
    public static string? Refusal(string? list, IReadOnlyList<string> known) =>
        list is not null && Parse(list).FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? $"'{unknown}' is not a facet; the facets are {string.Join(", ", known)}"
            : null;
}
