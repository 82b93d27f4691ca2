namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>The coarse look of a token.</summary>
internal static class WordShape
{
    public const byte Capitalised = 1;
    public const byte Upper = 2;
    private const byte Number = 3;
    private const byte Lower = 4;
    private const byte Other = 5;

    public static byte Of(ReadOnlySpan<char> spelling)
    {
        var first = spelling[0];
        if (char.IsUpper(first))
        {
            return spelling.Length > 1 && char.IsUpper(spelling[^1]) ? Upper : Capitalised;
        }

        return char.IsLetter(first) ? Lower : char.IsDigit(first) ? Number : Other;
    }
}
