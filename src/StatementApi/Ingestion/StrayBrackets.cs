namespace StatementApi.Ingestion;

/// <summary>
/// Counts the characters <c>&lt;</c> that open no tag. For each of them the parser copies the text so far: a few thousand in the scripts of a page
/// cost nothing, a page made of them costs minutes.
/// </summary>
internal static class StrayBrackets
{
    private const long MaxCopiedText = 2_000_000_000;

    /// <summary>What makes <paramref name="html"/> too much to parse, or null.</summary>
    public static string? FaultOf(ReadOnlySpan<char> html)
    {
        var budget = MaxCopiedText / Math.Max(1, html.Length);
        var rest = html;
        for (var at = rest.IndexOf('<'); at >= 0; at = rest.IndexOf('<'))
        {
            rest = rest[(at + 1)..];
            if ((rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?')) && --budget < 0)
            {
                return "has too many characters < that open no tag";
            }
        }

        return null;
    }
}
