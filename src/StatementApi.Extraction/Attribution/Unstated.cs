using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>
/// Tells what nobody states: "Neither side disclosed what ...", "has not confirmed that ...", "declined to say whether ...", "Asked whether ..., she ...". The corpus
/// counts it, a reader of statements does not.
/// </summary>
internal static class Unstated
{
    private const int LongestWay = 40;

    /// <summary>
    /// Whether the source is nobody, a transcript's asker or the press that asks, a negation stands in the cue or between source and cue, the cue refuses to speak or only sets up an
    /// answer, or what is asked for is not to be named.
    /// </summary>
    public static bool IsOf(string text, AttributionRelation relation) =>
        (relation.Source is { } source && (IsNobody(Word(source.In(text), 0)) || Askers.IsLabel(source.In(text)) || (relation.Cue is { } asking && Askers.Asks(text, source, asking.Lemma))))
        || (relation.Cue is { } cue && (IsSetUp(cue.Span.In(text)) || IsNegated(TextSpan.FromBounds(Start(relation.Source, cue.Span), cue.Span.End).In(text))))
        || IsAnonymity(relation.Content[0].In(text));

    /// <summary>Whether a source that begins with the word says nothing: "Neither side has confirmed".</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) =>
        word.Equals("neither", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.Equals("none", StringComparison.OrdinalIgnoreCase) || word.Equals("nobody", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a content asks that its speaker stay unnamed.</summary>
    public static bool IsAnonymity(ReadOnlySpan<char> content) =>
        content.StartsWith("anonymity", StringComparison.Ordinal) || content.StartsWith("not to be named", StringComparison.Ordinal)
        || content.StartsWith("not to be identified", StringComparison.Ordinal) || content.StartsWith("not to be quoted", StringComparison.Ordinal);

    /// <summary>"Asked", "declined to say", but not "refused" alone, which refuses something else.</summary>
    private static bool IsSetUp(ReadOnlySpan<char> cue) =>
        cue.StartsWith("Asked", StringComparison.Ordinal) || (ClauseWords.Of(Word(cue, 0)).HasFlag(WordClass.Withheld) && cue.Contains(' '));

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
