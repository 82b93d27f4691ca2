using System.Globalization;

namespace StatementApi.Training.Commands;

/// <summary>
/// Shares as percentages, rounded as Python's format does, whose figures ours must equal: a value exactly half way between two goes
/// to the even digit.
/// </summary>
internal static class Percent
{
    /// <summary>"51.2" for 0.5125.</summary>
    public static string Of(double share, int digits = 1)
    {
        var value = 100 * share;
        var text = value.ToString("F" + digits, CultureInfo.InvariantCulture);
        return IsHalfWay(value, digits) && (text[^1] - '0') % 2 == 1
            ? Math.BitDecrement(value).ToString("F" + digits, CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>Whether the value is exactly a decimal of one digit more, and that digit a 5.</summary>
    private static bool IsHalfWay(double value, int digits)
    {
        var exact = value.ToString("F60", CultureInfo.InvariantCulture).TrimEnd('0');
        return exact[^1] == '5' && exact.Length - exact.IndexOf('.') - 1 == digits + 1;
    }
}
