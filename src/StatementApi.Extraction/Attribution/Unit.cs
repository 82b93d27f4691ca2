using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Attribution;

/// <summary>One piece of a reporting frame: a token, or a whole quotation folded.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Token">Index of its first token.</param>
/// <param name="Quotation">Index of the folded quotation, or -1 for a token.</param>
/// <param name="Class">What it is to the rules.</param>
internal readonly record struct Unit(TextSpan Span, int Token, int Quotation, WordClass Class)
{
    public bool Is(WordClass any) => (Class & any) != 0;
}

/// <summary>
/// A sentence as its reporter wrote it: every quotation inside counts as one unit, so that a clause can be followed across it. The sentences within a
/// quotation are frames of their own.
/// </summary>
/// <param name="First">Index of the first unit.</param>
/// <param name="End">Index one past the last unit.</param>
/// <param name="Quotation">Index of the quotation that the frame lies in, or -1.</param>
/// <param name="Paragraph">Index of the paragraph.</param>
internal readonly record struct Frame(int First, int End, int Quotation, int Paragraph);
