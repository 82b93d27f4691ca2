using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>Joins a quotation that a paragraph leaves open to the one that the next paragraph begins with.</summary>
internal static class ReopenedQuotations
{
    /// <summary>
    /// Links the quotations at the start of <paramref name="paragraph"/>, which begin at index <paramref name="first"/>, to the open ones among
    /// those from <paramref name="previousFirst"/> on: outermost to outermost, and so on inwards.
    /// </summary>
    public static void Link(
        ImmutableArray<Quotation>.Builder quotations, int previousFirst, int first, TextSpan paragraph)
    {
        var start = paragraph.Start;
        var open = previousFirst;
        for (var i = first; i < quotations.Count && quotations[i].Outer.Start == start; i++)
        {
            while (open < first && quotations[open].IsClosed)
            {
                open++;
            }

            if (open == first)
            {
                return;
            }

            quotations[i] = quotations[i] with { Continues = open };
            start = quotations[i].Inner.Start;
            open++;
        }
    }
}
