using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Quotations;

/// <summary>
/// A region between quotation marks. A quotation lies within one paragraph; one that reopens in the next paragraph is a chain of
/// regions linked by <see cref="Continues"/>.
/// </summary>
/// <param name="Outer">With its marks; ends at the paragraph's end where the closing mark is missing.</param>
/// <param name="Inner">Without its marks; may be empty.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
/// <param name="Parent">Index of the enclosing quotation in the layer, or -1.</param>
/// <param name="IsClosed">Whether a closing mark was found in the paragraph.</param>
/// <param name="Continues">
/// Index of the quotation in the paragraph before, left open there, that this one reopens; or -1. A region that is not closed and that nothing
/// continues was left open by its author.
/// </param>
public readonly record struct Quotation(
    TextSpan Outer, TextSpan Inner, int Depth, int Parent, bool IsClosed, int Continues);
