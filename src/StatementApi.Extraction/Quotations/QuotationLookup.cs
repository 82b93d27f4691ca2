using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>Finds the quotations around a place in the text, in time logarithmic in their number.</summary>
public static class QuotationLookup
{
    /// <summary>
    /// Index of the innermost quotation whose <see cref="Quotation.Outer"/> holds the code unit at <paramref name="position"/>, marks
    /// included; -1 outside all.
    /// </summary>
    public static int InnermostAt(this ImmutableArray<Quotation> quotations, int position) =>
        InnermostAround(quotations, new TextSpan(position, 1));

    /// <summary>Index of the innermost quotation that holds all of <paramref name="span"/>, marks included; -1 where none does.</summary>
    public static int InnermostAround(this ImmutableArray<Quotation> quotations, TextSpan span)
    {
        var found = LastStartingAtOrBefore(quotations, span.Start);
        while (found >= 0 && !quotations[found].Outer.Contains(span))
        {
            found = quotations[found].Parent;
        }

        return found;
    }

    /// <summary>Index of the outermost quotation that holds the code unit at <paramref name="position"/>; -1 outside all.</summary>
    public static int OutermostAt(this ImmutableArray<Quotation> quotations, int position)
    {
        var found = InnermostAt(quotations, position);
        while (found >= 0 && quotations[found].Parent >= 0)
        {
            found = quotations[found].Parent;
        }

        return found;
    }

    private static int LastStartingAtOrBefore(ImmutableArray<Quotation> quotations, int position) =>
        quotations.FirstFrom(position + 1, static quotation => quotation.Outer.Start) - 1;
}
