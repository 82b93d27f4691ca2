using System.Collections.Immutable;

namespace StatementApi.Extraction.Text;

/// <summary>From offsets of the text to tokens, by binary search.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; the number of tokens if none does.</summary>
    public static int FirstFrom(ImmutableArray<Token> tokens, int offset) =>
        tokens.FirstFrom(offset, static token => token.Start);

    /// <summary>Index of the token that starts exactly at <paramref name="offset"/>, or -1.</summary>
    public static int StartingAt(ImmutableArray<Token> tokens, int offset)
    {
        var index = FirstFrom(tokens, offset);
        return index < tokens.Length && tokens[index].Start == offset ? index : -1;
    }

    /// <summary>Index of the token that ends exactly at <paramref name="offset"/>, or -1.</summary>
    public static int EndingAt(ImmutableArray<Token> tokens, int offset)
    {
        var index = FirstFrom(tokens, offset) - 1;
        return index >= 0 && tokens[index].End == offset ? index : -1;
    }
}
