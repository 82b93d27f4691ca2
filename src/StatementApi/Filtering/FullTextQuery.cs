using System.Text;

namespace StatementApi.Filtering;

/// <summary>Writes expressions in the query language of FTS5. Every term is a quoted string, so that nothing in it is an operator.</summary>
internal static class FullTextQuery
{
    /// <summary>The query: wanted terms are joined by an implicit AND, which binds tighter than the NOT of the excluded ones.</summary>
    public static string Of(SearchExpression expression)
    {
        var query = new StringBuilder();
        foreach (var term in expression.Terms.OrderBy(term => term.IsExcluded))
        {
            query.Append(term.IsExcluded ? " NOT " : query.Length > 0 ? " " : "")
                .Append('"').Append(term.Words.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"')
                .Append(term.IsPrefix ? "*" : "");
        }

        return query.ToString();
    }
}
