using System.Globalization;
using System.Text;

namespace StatementApi.Persistence;

/// <summary>Folds names so that spelling habits do not matter: case, diacritics, the shape of apostrophes and dashes, runs of white space.</summary>
internal static class NameFolding
{
    /// <summary>The folded form of <paramref name="name"/>: lower case, without diacritics, words parted by one space; may be empty.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            Append(folded, character);
        }

        return folded.ToString().TrimEnd();
    }

    private static void Append(StringBuilder folded, char character)
    {
        if (char.IsWhiteSpace(character))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
        {
            folded.Append(Plain(character));
        }
    }

    private static string Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '`' or '\u00B4' => "'",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => "-",
        'ß' => "ss",
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Ø' or 'ø' => "o",
        'Đ' or 'đ' or 'Ð' or 'ð' => "d",
        'Ł' or 'ł' => "l",
        'Þ' or 'þ' => "th",
        'ı' => "i",
        _ => char.ToLowerInvariant(character).ToString(),
    };
}
