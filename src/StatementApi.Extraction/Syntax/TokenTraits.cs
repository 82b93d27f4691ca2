namespace StatementApi.Extraction.Syntax;

/// <summary>What can be told of a token's spelling, and of its place, by yes or no.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>Its first character is an upper-case letter.</summary>
    Capitalised = 1,

    /// <summary>It contains a lower-case letter.</summary>
    HasLower = 2,

    /// <summary>It contains a digit.</summary>
    HasDigit = 4,

    /// <summary>It contains a hyphen.</summary>
    HasHyphen = 8,

    /// <summary>White space, or the text's start, precedes it.</summary>
    SpaceBefore = 16,

    /// <summary>Capitalised, and the document also writes it in lower case.</summary>
    LowerElsewhere = 32,

    /// <summary>Capitalised, and a given name.</summary>
    GivenName = 64,

    /// <summary>Capitalised, and part of many organizations' names.</summary>
    OrganizationWord = 128,
}
