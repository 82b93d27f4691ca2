using StatementApi.Extraction.Mentions;

namespace StatementApi.Extraction.Attribution;

/// <summary>"OSLO, May 5 (Fjord) — ", "Doha: ": the place, date and agency before a story's first sentence.</summary>
internal static class Dateline
{
    private const int Farthest = 14;

    /// <summary>The first unit of the frame's sentence proper.</summary>
    public static int FirstUnitAfter(ReportedText text, Frame frame)
    {
        if (frame.First > 0 && text.Is(frame, frame.First + 1, WordClass.Colon) && text.MentionStartingAt(frame, frame.First) is >= 0 and var place
            && text.Mentions[place].Kind is MentionKind.Metonym or MentionKind.CountryName)
        {
            return Math.Min(frame.First + 2, frame.End - 1);
        }

        var isCapitals = IsCapitals(text.Word(frame.First));
        for (var unit = frame.First + 1; unit < frame.First + Farthest && unit + 1 < frame.End; unit++)
        {
            if (text.Units[unit].Is(WordClass.Dash) && (isCapitals || text.Units[unit - 1].Is(WordClass.Close)))
            {
                return unit + 1;
            }
        }

        return frame.First;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsUpper(letter) ? 1 : 0;
        }

        return letters > 1;
    }
}
