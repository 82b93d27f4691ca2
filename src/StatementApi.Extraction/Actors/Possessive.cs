namespace StatementApi.Extraction.Actors;

/// <summary>The genitive of a name in running text.</summary>
internal static class Possessive
{
    /// <summary>The name without its genitive ending ("Ukraine’s", "the Netherlands’").</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> name) =>
        name.Length > 2 && name[^1] is 's' && name[^2] is '\'' or '\u2019' ? name[..^2]
        : name.Length > 1 && name[^1] is '\'' or '\u2019' ? name[..^1]
        : name;
}
