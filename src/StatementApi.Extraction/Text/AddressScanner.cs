using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Text;

/// <summary>Finds where web and e-mail addresses, handles and tags end.</summary>
internal static class AddressScanner
{
    /// <summary>The longest local part of an e-mail address (RFC 5321, 4.5.3.1.1); it also keeps the scan linear.</summary>
    private const int LongestLocalPart = 64;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelDomains =
        LexiconReader.Rows("top-level-domains.tsv", 1)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of a web address with a scheme or "www." at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ('h' or 'H' or 'w' or 'W'))
        {
            return start;
        }

        var rest = text[start..];
        var isAddress = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isAddress ? PathEnd(text, start) : start;
    }

    /// <summary>
    /// The end of the e-mail address or bare host name that began at <paramref name="start"/> and whose first point or at sign
    /// stands at <paramref name="mark"/>; <paramref name="mark"/> where it is neither.
    /// </summary>
    public static int EndFromInside(ReadOnlySpan<char> text, int start, int mark)
    {
        if (mark + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[mark + 1]))
        {
            return mark;
        }

        var at = mark;
        while (at < text.Length && at - start <= LongestLocalPart && text[at] != '@'
            && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+'))
        {
            at++;
        }

        if (at < text.Length && text[at] == '@' && HostEnd(text, at + 1) is var email && email > at)
        {
            return email;
        }

        var host = text[mark] == '.' ? HostEnd(text, start) : -1;
        if (host <= mark)
        {
            return mark;
        }

        return host < text.Length && text[host] == '/' ? PathEnd(text, host) : host;
    }

    /// <summary>The end of the handle or tag at <paramref name="start"/>, or <paramref name="start"/> where no letter follows ("#2").</summary>
    public static int HandleEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        var hasLetters = false;
        while (end < text.Length)
        {
            var length = text[end] == '_' ? 1 : Characters.WordCharacterLength(text, end);
            if (length == 0)
            {
                break;
            }

            hasLetters |= !char.IsDigit(text[end]);
            end += length;
        }

        return hasLetters ? end : start;
    }

    /// <summary>The end of a host name whose last label is a known top-level domain, or -1.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int start)
    {
        var (end, label, known) = (start, start, -1);
        for (; end < text.Length && end - start < LongestLocalPart; end++)
        {
            var c = text[end];
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
            {
                continue;
            }

            known = label > start && TopLevelDomains.Contains(text[label..end]) ? end : known;
            if (c != '.')
            {
                return known;
            }

            label = end + 1;
        }

        return label > start && end == text.Length && TopLevelDomains.Contains(text[label..end]) ? end : known;
    }

    private static int PathEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '»'))
        {
            end++;
        }

        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…')
        {
            end--;
        }

        return end;
    }
}
