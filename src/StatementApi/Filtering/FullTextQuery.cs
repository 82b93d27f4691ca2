using System.Globalization;
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

    /// <summary>
    /// The query for the words of quotes within <paramref name="scope"/>: a quote is tagged <c>s7 a12 p4166</c> with its speaker, its article and the
    /// bytes of its publisher's name in hexadecimal digits.
    /// </summary>
    public static string Of(SearchExpression expression, SearchScope scope)
    {
        var query = new StringBuilder($"{{text}} : ({Of(expression)})");
        AppendTags(query, [.. scope.Speakers.Select(speaker => string.Create(CultureInfo.InvariantCulture, $"s{speaker}"))]);
        AppendTags(query, scope.Article is { } article ? [string.Create(CultureInfo.InvariantCulture, $"a{article}")] : []);
        AppendTags(query, scope.Publisher is { } publisher ? [$"p{Convert.ToHexString(Encoding.UTF8.GetBytes(publisher))}"] : []);
        return query.ToString();
    }

    private static void AppendTags(StringBuilder query, string[] anyOf)
    {
        if (anyOf.Length > 0)
        {
            query.Append(" AND {tags} : (").AppendJoin(" OR ", anyOf).Append(')');
        }
    }
}
