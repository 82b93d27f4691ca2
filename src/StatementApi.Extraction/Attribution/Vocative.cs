using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>
/// Resolves a form of address inside a quotation ("I believe, Mr. President, that ...") to the person whom the reporting clause presents beside the
/// speaker ("..., with the chancellor standing next to him").
/// </summary>
internal static class Vocative
{
    private static readonly string[] Forms =
        ["Mr.", "Mr", "Madam", "Madame", "Mrs.", "Ms.", "President", "Prime", "Chancellor", "Minister", "Secretary", "Excellency", "Majesty", "Sir"];

    private static readonly string[] Beside = ["with", "beside", "alongside", "facing", "next", "to", "before", "welcoming", "hosting", "meeting"];

    /// <summary>The mention of that person, or -1.</summary>
    public static int Addressee(CueContext context, Content content)
    {
        foreach (var piece in content.Pieces)
        {
            if (context.Text.Units[piece.First].Quotation >= 0 && HasVocative(context.Text, piece.First))
            {
                return Companion(context);
            }
        }

        return -1;
    }

    private static bool HasVocative(ReportedText text, int unit)
    {
        var inner = text.Quotations[text.Units[unit].Quotation].Inner.In(text.Text);
        for (var comma = inner.IndexOf(','); comma >= 0 && comma + 2 < inner.Length;)
        {
            if (IsFormOfAddress(inner[(comma + 1)..]))
            {
                return true;
            }

            var next = inner[(comma + 1)..].IndexOf(',');
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        return false;
    }

    private static bool IsFormOfAddress(ReadOnlySpan<char> afterComma)
    {
        const int longest = 40;
        var end = afterComma.IndexOf(',');
        var phrase = (end < 0 ? afterComma : afterComma[..end]).Trim();
        if (phrase.Length > longest)
        {
            return false;
        }

        foreach (var form in Forms)
        {
            if (phrase.StartsWith(form, StringComparison.Ordinal) && (phrase.Length == form.Length || !char.IsLetter(phrase[form.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Companion(CueContext context)
    {
        for (var unit = context.Rest; unit < context.Frame.End - 1; unit++)
        {
            if (IsBeside(context, unit) && context.Text.MentionStartingAt(context.Frame, unit + 1) is >= 0 and var mention
                && context.Text.Mentions[mention].Kind is MentionKind.PersonName or MentionKind.Nominal)
            {
                return mention;
            }
        }

        return -1;
    }

    private static bool IsBeside(CueContext context, int unit)
    {
        foreach (var word in Beside)
        {
            if (context.Text.IsWord(context.Frame, unit, word))
            {
                return true;
            }
        }

        return false;
    }
}
