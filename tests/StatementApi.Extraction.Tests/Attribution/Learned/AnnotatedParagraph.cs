using System.Collections.Immutable;
using System.Text;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Tests.Attribution.Learned;

/// <summary>A paragraph with one attribution marked in it: [source] {cue} &lt;content&gt;, where the content may have several pieces.</summary>
internal sealed record AnnotatedParagraph(string Text, TextSpan? Source, TextSpan? Cue, ImmutableArray<TextSpan> Content)
{
    public static AnnotatedParagraph Parse(string marked)
    {
        var (text, starts, spans) = (new StringBuilder(), new Stack<int>(), new List<(char Mark, TextSpan Span)>());
        foreach (var c in marked)
        {
            if (c is '[' or '{' or '<')
            {
                starts.Push(text.Length);
            }
            else if (c is ']' or '}' or '>')
            {
                spans.Add((c, TextSpan.FromBounds(starts.Pop(), text.Length)));
            }
            else
            {
                text.Append(c);
            }
        }

        return new AnnotatedParagraph(
            text.ToString(), Single(spans, ']'), Single(spans, '}'), [.. spans.Where(span => span.Mark == '>').Select(span => span.Span)]);
    }

    private static TextSpan? Single(List<(char Mark, TextSpan Span)> spans, char mark) =>
        spans.Where(span => span.Mark == mark).Select(span => (TextSpan?)span.Span).SingleOrDefault();
}
