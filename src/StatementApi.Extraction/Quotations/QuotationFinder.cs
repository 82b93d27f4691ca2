using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>
/// Finds the regions between quotation marks, paragraph by paragraph. Marks are judged by shape and place
/// (<see cref="MarkClassifier"/>), paired innermost first (<see cref="MarkMatcher"/>), and regions left open are joined to those that
/// reopen in the next paragraph. Quotations nest at most <see cref="DeepestNesting"/> deep; deeper marks quote nothing. Linear in the number
/// of tokens; thread-safe.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The most quotations that may stand inside one another; opening marks beyond it are ignored.</summary>
    public const int DeepestNesting = 16;

    /// <summary>The quotations of <paramref name="document"/>, in order of their start; a parent stands before its children.</summary>
    public static ImmutableArray<Quotation> Find(Document document, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(document);
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var previousFirst = 0;
        var first = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            var end = first;
            var marks = new List<Mark>();
            for (; end < tokens.Length && tokens[end].Start < paragraph.End; end++)
            {
                if (tokens[end].Kind == TokenKind.QuotationMark)
                {
                    marks.Add(MarkClassifier.Classify(document.Text, paragraph, end, tokens[end].Span));
                }
            }

            var firstOfParagraph = quotations.Count;
            MarkMatcher.Match(marks, tokens, first, paragraph, quotations);
            ReopenedQuotations.Link(quotations, previousFirst, firstOfParagraph, paragraph);
            previousFirst = firstOfParagraph;
            first = end;
        }

        return quotations.DrainToImmutable();
    }
}
