using System.Collections.Immutable;
using StatementApi.Extraction.Quotations;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>Tells direct, indirect and mixed contents apart by the quotations they hold.</summary>
internal static class StatementTyper
{
    /// <summary>
    /// Direct where every piece is a quotation set off from the reporting clause; mixed where there is other text too, or only a quoted fragment
    /// that is a constituent of the reporting clause. The turns of a transcript are the speaker's own words.
    /// </summary>
    public static StatementType TypeOf(AttributionRelation relation, ImmutableArray<Quotation> quotations)
    {
        var (whole, holding) = (0, 0);
        foreach (var piece in relation.Content)
        {
            holding += Holds(piece, quotations, out var isWhole) ? 1 : 0;
            whole += isWhole ? 1 : 0;
        }

        return relation.Method == Turns.Method ? StatementType.Direct
            : holding == 0 ? StatementType.Indirect
            : whole == relation.Content.Length && QuotationRules.IsQuotationRule(relation.Method) ? StatementType.Direct
            : StatementType.Mixed;
    }

    /// <summary>Whether the piece holds a quotation, and whether nothing else.</summary>
    private static bool Holds(TextSpan piece, ImmutableArray<Quotation> quotations, out bool isWhole)
    {
        var first = quotations.FirstFrom(piece.Start, static quotation => quotation.Outer.Start);
        var holds = first < quotations.Length && piece.Contains(quotations[first].Outer);
        isWhole = holds && quotations[first].Outer == piece;
        return holds;
    }
}
