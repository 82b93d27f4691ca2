namespace StatementApi.Extraction.Syntax;

/// <summary>A run of tokens of one sentence that is a name.</summary>
/// <param name="FirstToken">Index of its first token in the document's token list.</param>
/// <param name="TokenCount">Number of tokens; at least one.</param>
/// <param name="Kind">What it stands for; never <see cref="EntityKind.None"/>.</param>
public readonly record struct NamedEntity(int FirstToken, int TokenCount, EntityKind Kind)
{
    /// <summary>Index one past the last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
