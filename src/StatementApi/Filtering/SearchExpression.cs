using System.Collections.Immutable;
using System.Text;

namespace StatementApi.Filtering;

/// <summary>
/// What a client looks for in texts: words, <c>"phrases"</c>, <c>begin*</c>, <c>-without</c>. Every string is an expression: a quotation mark
/// without its partner parts words, and the operators of other query languages are words.
/// </summary>
/// <param name="Terms">The terms in the order given.</param>
internal sealed record SearchExpression(ImmutableArray<SearchTerm> Terms)
{
    /// <summary>Whether it says what a text must have, not only what it must not have.</summary>
    public bool HasWanted => Terms.Any(term => !term.IsExcluded);

    /// <summary>Reads an expression. Terms without a letter or digit are left out.</summary>
    public static SearchExpression Parse(string query)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        for (var position = 0; position < query.Length;)
        {
            var isExcluded = query[position] == '-';
            var (start, end, next) = Next(query, isExcluded ? position + 1 : position);
            var isPrefix = next < query.Length && query[next] == '*';
            if (HasWord(query.AsSpan(start..end)))
            {
                terms.Add(new SearchTerm(query[start..end], isPrefix, isExcluded));
            }

            position = isPrefix ? next + 1 : Math.Max(next, position + 1);
        }

        return new SearchExpression(terms.DrainToImmutable());
    }

    /// <summary>Where the words of the term at <paramref name="start"/> begin and end, and where to go on.</summary>
    private static (int Start, int End, int Next) Next(string query, int start)
    {
        if (start >= query.Length || query[start] != '"')
        {
            var end = EndOfWord(query, start);
            return (start, end, end);
        }

        var close = query.IndexOf('"', start + 1);
        if (close < 0)
        {
            var end = EndOfWord(query, start + 1);
            return (start + 1, end, end);
        }

        return (start + 1, close, close + 1);
    }

    private static int EndOfWord(string query, int start)
    {
        var end = start;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('"' or '*'))
        {
            end++;
        }

        return end;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
