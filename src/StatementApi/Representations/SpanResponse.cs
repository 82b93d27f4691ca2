using System.Collections.Immutable;
using StatementApi.Extraction.Text;
using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>A stretch of the article's text.</summary>
/// <param name="Start">Offset of the first character, in the unit asked for.</param>
/// <param name="End">Offset one past the last character, exclusive.</param>
/// <param name="Text">The words between them.</param>
public sealed record SpanResponse(int Start, int End, string Text)
{
    /// <summary>The content's pieces, cut from the joined text by their lengths.</summary>
    internal static IReadOnlyList<SpanResponse> Pieces(ImmutableArray<TextSpan> content, string text, OffsetMap offsets)
    {
        var pieces = new SpanResponse[content.Length];
        var start = 0;
        for (var index = 0; index < pieces.Length; index++)
        {
            var span = content[index];
            pieces[index] = new SpanResponse(offsets.Map(span.Start), offsets.Map(span.End), text.Substring(start, span.Length));
            start += span.Length + 1;
        }

        return pieces;
    }

    internal static SpanResponse? Of(MarkedSpan? span, OffsetMap offsets) =>
        span is null ? null : new SpanResponse(offsets.Map(span.Start), offsets.Map(span.End), span.Text);
}
