namespace StatementApi.Extraction.Quotations;

/// <summary>What a quotation mark may do, judged by its shape and by what stands beside it.</summary>
[Flags]
internal enum MarkRole : byte
{
    /// <summary>An apostrophe or a prime: it quotes nothing.</summary>
    None = 0,

    /// <summary>It may open a quotation.</summary>
    Opens = 1,

    /// <summary>It may close one.</summary>
    Closes = 2,

    /// <summary>It closes one only if need be: it rather is a plural's possessive apostrophe ("the ministers’ talks").</summary>
    Possessive = 4,

    /// <summary>Its place, not only its shape, says that it opens: it stands after white space and before a word.</summary>
    Placed = 8,
}

/// <summary>Marks that pair with each other.</summary>
internal enum MarkFamily : byte
{
    /// <summary>Straight and curly double marks, low ones, and the doubled single marks of LaTeX.</summary>
    Double,

    /// <summary>Straight and curly single marks.</summary>
    Single,

    /// <summary>Double guillemets.</summary>
    Guillemet,

    /// <summary>Single guillemets.</summary>
    SingleGuillemet,

    /// <summary>East Asian corner brackets.</summary>
    Corner,

    /// <summary>White corner brackets.</summary>
    WhiteCorner,
}

/// <summary>A quotation mark of a paragraph.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Family">Which marks it pairs with.</param>
/// <param name="Role">What it may do.</param>
internal readonly record struct Mark(int Token, MarkFamily Family, MarkRole Role);
