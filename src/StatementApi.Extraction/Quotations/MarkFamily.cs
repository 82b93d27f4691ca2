namespace StatementApi.Extraction.Quotations;

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
