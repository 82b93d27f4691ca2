using StatementApi.Extraction.Actors;

namespace StatementApi.Persistence;

/// <summary>Writes <see cref="NameSpelling"/> as an expression, for triggers.</summary>
internal static class NameSpellingSql
{
    /// <summary>The common spelling of a column that holds a folded name.</summary>
    public static string Of(string column) => NameSpelling.Rules.Aggregate(
        $"' ' || {column} || ' '",
        (expression, rule) => $"replace({expression}, '{rule.Letters}', '{rule.Replacement}')",
        expression => $"trim({expression})");
}
