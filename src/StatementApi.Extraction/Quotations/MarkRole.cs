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
