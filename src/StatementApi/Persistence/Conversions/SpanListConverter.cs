using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StatementApi.Extraction.Text;

namespace StatementApi.Persistence.Conversions;

/// <summary>Stores spans as text, <c>12-40 52-60</c>: start and exclusive end in UTF-16 code units.</summary>
internal sealed class SpanListConverter() : ValueConverter<ImmutableArray<TextSpan>, string>(
    spans => Write(spans),
    text => Parse(text))
{
    private static string Write(ImmutableArray<TextSpan> spans)
    {
        var text = new StringBuilder();
        foreach (var span in spans)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
        }

        return text.ToString();
    }

    /// <summary>The spans in a stored text.</summary>
    public static ImmutableArray<TextSpan> Parse(ReadOnlySpan<char> text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var range in text.Split(' '))
        {
            var piece = text[range];
            var dash = piece.IndexOf('-');
            spans.Add(TextSpan.FromBounds(
                int.Parse(piece[..dash], CultureInfo.InvariantCulture), int.Parse(piece[(dash + 1)..], CultureInfo.InvariantCulture)));
        }

        return spans.DrainToImmutable();
    }
}
