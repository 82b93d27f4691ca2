namespace StatementApi.Extraction.Syntax;

/// <summary>What the parser does next.</summary>
internal enum Transition : byte
{
    /// <summary>Moves the next token onto the stack.</summary>
    Shift,

    /// <summary>Makes the stack's top depend on the next token, and removes it.</summary>
    Left,

    /// <summary>Makes the stack's top depend on the token beneath it, and removes it.</summary>
    Right,
}
