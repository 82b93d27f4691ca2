using StatementApi.Extraction.Text;

namespace StatementApi.Extraction.Syntax;

/// <summary>Whether a quotation mark opens or closes, as far as its shape and the white space around it tell.</summary>
internal static class QuotationMarkDirection
{
    public const char Opening = '\u201C';
    public const char Closing = '\u201D';

    public static char Of(string text, TextSpan mark, bool spaceBefore) => text[mark.Start] switch
    {
        '\u201C' or '\u2018' or '\u201A' or '\u201E' or '«' or '‹' or '「' or '『' or '`' => Opening,
        '\u201D' or '\u2019' or '»' or '›' or '」' or '』' or '´' => Closing,
        _ => spaceBefore && !IsSpaceAt(text, mark.End) ? Opening : Closing,
    };

    private static bool IsSpaceAt(string text, int index) => index >= text.Length || char.IsWhiteSpace(text[index]);
}
