using StatementApi.Extraction.Actors;

namespace StatementApi.Filtering;

/// <summary>Reads what a client types to find a name: every word is the beginning of one; nothing is an operator.</summary>
internal static class NameQuery
{
    /// <summary>The folded words of <paramref name="query"/> as prefixes; words without a letter or digit are left out.</summary>
    public static SearchExpression Parse(string query) => new(
        [.. NameFolder.Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => new SearchTerm(word, IsPrefix: true, IsExcluded: false))]);
}
