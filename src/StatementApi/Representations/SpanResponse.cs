using StatementApi.Extraction.Text;
using StatementApi.Persistence.Entities;

namespace StatementApi.Representations;

/// <summary>A stretch of the article's text.</summary>
/// <param name="Start">Offset of the first character, in the unit asked for.</param>
/// <param name="End">Offset one past the last character, exclusive.</param>
/// <param name="Text">The words between them.</param>
public sealed record SpanResponse(int Start, int End, string Text)
{
    internal static SpanResponse Of(TextSpan span, string words, OffsetMap offsets) =>
        new(offsets.Map(span.Start), offsets.Map(span.End), words);

    internal static SpanResponse? Of(MarkedSpan? span, OffsetMap offsets) =>
        span is null ? null : new SpanResponse(offsets.Map(span.Start), offsets.Map(span.End), span.Text);
}
