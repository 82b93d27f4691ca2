using System.Collections.Frozen;

namespace StatementApi.Ingestion;

/// <summary>
/// Measures a page before it is parsed, in one pass over its tags: parsing and reading take time that grows with the square of its elements, and a
/// stack as deep as they are nested, which no page written for people comes near.
/// </summary>
internal static class HtmlShape
{
    /// <summary>Most start tags of a page.</summary>
    public const int MaxElements = 20_000;

    /// <summary>Most elements that are open at once, those not counted whose end tags may be left out.</summary>
    public const int MaxDepth = 256;

    /// <summary>Most attributes of a tag.</summary>
    public const int MaxAttributes = 256;

    private const string Space = " \t\r\n\f";

    private static readonly FrozenSet<string> WithoutEndTag = new[]
    {
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup",
        "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeedsNoEnd =
        WithoutEndTag.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What makes <paramref name="html"/> too much to read, or null.</summary>
    public static string? FaultOf(ReadOnlySpan<char> html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var elements = 0;
        var depth = 0;
        for (var at = NextTag(html, 0); at < html.Length; at = NextTag(html, at))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html[(isEnd ? at + 2 : at + 1)..]);
            var end = EndOfTag(html, at + (isEnd ? 2 : 1) + name.Length, out var attributes);
            if (attributes > MaxAttributes)
            {
                return $"has a tag with more than {MaxAttributes} attributes";
            }

            if (!isEnd && ++elements > MaxElements)
            {
                return $"has more than {MaxElements} elements";
            }

            if (!NeedsNoEnd.Contains(name) && (isEnd || html[end - 2] != '/'))
            {
                open.TryGetValue(name, out var count);
                var change = isEnd ? -Math.Min(count, 1) : 1;
                open[name] = count + change;
                depth += change;
            }

            if (depth > MaxDepth)
            {
                return $"nests more than {MaxDepth} elements";
            }

            at = isEnd ? end : EndOfRawText(html, end, name);
        }

        return null;
    }

    /// <summary>Where the next tag with a name begins; comments are passed over.</summary>
    private static int NextTag(ReadOnlySpan<char> html, int from)
    {
        while (true)
        {
            var found = html[from..].IndexOf('<');
            var at = from + found;
            if (found < 0 || at + 2 >= html.Length)
            {
                return html.Length;
            }

            if (char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && char.IsAsciiLetter(html[at + 2])))
            {
                return at;
            }

            from = html[at..].StartsWith("<!--") ? After(html, at, "-->") : at + 1;
        }
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAny(" \t\r\n\f/>");
        return length < 0 ? tag : tag[..length];
    }

    private static int EndOfTag(ReadOnlySpan<char> html, int at, out int attributes)
    {
        attributes = 0;
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] == '/' || Space.Contains(html[at]))
            {
                at++;
                continue;
            }

            attributes++;
            at = SkipSpace(html, BeforeAny(html, at + 1, " \t\r\n\f/>="));
            at = at < html.Length && html[at] == '=' ? EndOfValue(html, SkipSpace(html, at + 1)) : at;
        }

        return Math.Min(at + 1, html.Length);
    }

    private static int EndOfValue(ReadOnlySpan<char> html, int at) =>
        at < html.Length && (html[at] is '"' or '\'') ? After(html, at + 1, html.Slice(at, 1)) : BeforeAny(html, at, " \t\r\n\f>");

    private static int SkipSpace(ReadOnlySpan<char> html, int at)
    {
        var length = html[at..].IndexOfAnyExcept(Space);
        return length < 0 ? html.Length : at + length;
    }

    private static int BeforeAny(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> marks)
    {
        var length = html[at..].IndexOfAny(marks);
        return length < 0 ? html.Length : at + length;
    }

    /// <summary>Behind what a start tag of script or style holds, which is no markup.</summary>
    private static int EndOfRawText(ReadOnlySpan<char> html, int end, ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) ? Before(html, end, "</script")
        : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? Before(html, end, "</style")
        : end;

    private static int Before(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> mark)
    {
        var found = html[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : from + found;
    }

    private static int After(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> mark)
    {
        var found = html[from..].IndexOf(mark, StringComparison.Ordinal);
        return found < 0 ? html.Length : from + found + mark.Length;
    }
}
