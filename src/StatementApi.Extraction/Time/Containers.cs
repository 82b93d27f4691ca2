using System.Collections.Immutable;
using StatementApi.Extraction.Attribution;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Time;

/// <summary>
/// Which content or quotation a token stands in. Words in one container speak of the same world: a date inside a content never dates the
/// utterance that reports it.
/// </summary>
internal static class Containers
{
    /// <summary>Container of a token that stands in neither.</summary>
    public const int None = -1;

    /// <summary>The innermost container of each token: an index into <paramref name="relations"/>, or beyond them a quotation.</summary>
    public static int[] OfTokens(
        ImmutableArray<Token> tokens, ImmutableArray<AttributionRelation> relations, ImmutableArray<Quotation> quotations)
    {
        var spans = Spans(relations, quotations);
        var containers = new int[tokens.Length];
        var open = new Stack<(TextSpan Span, int Container)>();
        var next = 0;
        for (var token = 0; token < tokens.Length; token++)
        {
            var start = tokens[token].Start;
            while (next < spans.Count && spans[next].Span.Start <= start)
            {
                open.Push(spans[next++]);
            }

            while (open.TryPeek(out var innermost) && innermost.Span.End <= start)
            {
                open.Pop();
            }

            containers[token] = open.TryPeek(out var container) ? container.Container : None;
        }

        return containers;
    }

    private static List<(TextSpan Span, int Container)> Spans(
        ImmutableArray<AttributionRelation> relations, ImmutableArray<Quotation> quotations)
    {
        var spans = new List<(TextSpan Span, int Container)>();
        for (var relation = 0; relation < relations.Length; relation++)
        {
            foreach (var content in relations[relation].Content)
            {
                spans.Add((content, relation));
            }
        }

        for (var quotation = 0; quotation < quotations.Length; quotation++)
        {
            spans.Add((quotations[quotation].Outer, relations.Length + quotation));
        }

        spans.Sort(OutermostFirst);
        return spans;
    }

    private static int OutermostFirst((TextSpan Span, int Container) left, (TextSpan Span, int Container) right)
    {
        var byStart = left.Span.Start.CompareTo(right.Span.Start);
        var byEnd = byStart != 0 ? byStart : right.Span.End.CompareTo(left.Span.End);
        return byEnd != 0 ? byEnd : left.Container.CompareTo(right.Container);
    }
}
