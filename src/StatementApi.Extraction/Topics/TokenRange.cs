using System.Collections.Immutable;
using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Topics;

/// <summary>Finds tokens by their place in the text.</summary>
internal static class TokenRange
{
    /// <summary>Index of the first token that starts at <paramref name="offset"/> or behind it; the number of tokens where none does.</summary>
    public static int FirstFrom(ImmutableArray<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
