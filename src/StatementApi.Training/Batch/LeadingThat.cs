using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Batch;

/// <summary>
/// The library's contents begin behind the "that" which introduces them, since a quote reads better without it. Corpora count it as content.
/// </summary>
internal static class LeadingThat
{
    private const string That = "that";

    /// <summary>The pieces of <paramref name="content"/>, the first with the "that" before it unless that is part of the cue.</summary>
    public static ImmutableArray<TextSpan> Keep(ImmutableArray<TextSpan> content, TextSpan? cue, string text)
    {
        var end = content[0].Start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end - That.Length;
        return start > 0
            && char.IsWhiteSpace(text[start - 1])
            && text.AsSpan(start, That.Length).Equals(That, StringComparison.OrdinalIgnoreCase)
            && cue?.Overlaps(new TextSpan(start, That.Length)) != true
            ? content.SetItem(0, TextSpan.FromBounds(start, content[0].End))
            : content;
    }
}
