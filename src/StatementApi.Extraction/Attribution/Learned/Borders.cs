using StatementApi.Extraction.Syntax;

namespace StatementApi.Extraction.Attribution.Learned;

/// <summary>What stands between two neighbouring tokens, as far as sources and contents tend to begin or end there.</summary>
internal static class Borders
{
    /// <summary>The border before token <paramref name="i"/>, which is not the first of its chain.</summary>
    public static byte Of(AttributionInput input, int i)
    {
        if (input.StartsSentence(i))
        {
            return input.IsMark[i] || input.IsMark[i - 1] ? (byte)8 : (byte)2;
        }

        if (input.IsMark[i] || input.IsMark[i - 1])
        {
            return 3;
        }

        var tag = input.Syntax.Tags[i];
        if (tag == PartOfSpeech.Comma || input.Syntax.Tags[i - 1] == PartOfSpeech.Comma)
        {
            return 1;
        }

        return tag switch
        {
            PartOfSpeech.CC or PartOfSpeech.IN or PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WRB or PartOfSpeech.TO => 7,
            PartOfSpeech.Period or PartOfSpeech.Colon => 9,
            _ => 0,
        };
    }
}
