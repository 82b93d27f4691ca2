using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>
/// Tells what nobody states: "Neither side disclosed what ...", "has not confirmed that ...", "Asked whether ..., she ...". The corpus counts it, a reader of
/// statements does not.
/// </summary>
internal static class Unstated
{
    private const int LongestWay = 40;

    /// <summary>Whether the source is nobody or a transcript's asker, a negation stands in the cue or between source and cue, or the cue only sets up an answer.</summary>
    public static bool IsOf(string text, AttributionRelation relation) =>
        (relation.Source is { } source && (IsNobody(Word(source.In(text), 0)) || Turns.IsAsker(source.In(text))))
        || (relation.Cue is { } cue && (cue.Span.In(text).StartsWith("Asked", StringComparison.Ordinal) || IsNegated(TextSpan.FromBounds(Start(relation.Source, cue.Span), cue.Span.End).In(text))));

    /// <summary>Whether a source that begins with the word says nothing: "Neither side has confirmed".</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) =>
        word.Equals("neither", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.Equals("none", StringComparison.OrdinalIgnoreCase) || word.Equals("nobody", StringComparison.OrdinalIgnoreCase);

    private static int Start(TextSpan? source, TextSpan cue) =>
        source is { } before && before.End <= cue.Start && cue.Start - before.End <= LongestWay ? before.End : cue.Start;

    private static bool IsNegated(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if ((at == 0 || words[at - 1] == ' ') && (Word(words, at) is "not" or "never" || IsContracted(Word(words, at))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsContracted(ReadOnlySpan<char> word) => word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> words, int first)
    {
        var rest = words[first..];
        var end = rest.IndexOf(' ');
        return end < 0 ? rest : rest[..end];
    }
}
