namespace StatementApi.Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with inner hyphens, apostrophes or abbreviation points ("U.S.", "mid-June").</summary>
    Word,

    /// <summary>Digits with their separators ("1,000", "95.5", "10:30").</summary>
    Number,

    /// <summary>Punctuation other than quotation marks.</summary>
    Punctuation,

    /// <summary>A quotation mark, of any shape; apostrophes inside words are not quotation marks.</summary>
    QuotationMark,

    /// <summary>Anything else: currency signs, emoji, control characters.</summary>
    Symbol,
}

/// <summary>
/// One token. Follows the Penn Treebank's conventions: clitics stand alone ("Trump" + "’s", "did" + "n’t", "we" + "’re"), hyphenated
/// words stay whole, brackets and marks stand alone.
/// </summary>
/// <param name="Span">Where it stands; never empty, tokens never overlap and are in order.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>Index of the first code unit.</summary>
    public int Start => Span.Start;

    /// <summary>Index one past the last code unit.</summary>
    public int End => Span.End;
}
