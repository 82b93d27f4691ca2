namespace StatementApi.Extraction.Actors;

/// <summary>How a name must be written to count, so that "US" is not "us", nor Turkey a turkey.</summary>
internal enum NameCase : byte
{
    /// <summary>With a capital first.</summary>
    Capitalized,

    /// <summary>All in capitals: initialisms.</summary>
    Capitals,

    /// <summary>With a capital anywhere: names that begin with a small particle ("al-Shabaab", "von der Leyen").</summary>
    CapitalInside,

    /// <summary>In any way: descriptions without a capital ("coalition of the willing").</summary>
    Any,
}

/// <summary>Tells which rule a written name follows, and whether a text obeys it.</summary>
internal static class NameCases
{
    /// <summary>The rule that a listed name's own spelling sets.</summary>
    public static NameCase Of(ReadOnlySpan<char> written) =>
        !HasUpper(written) && HasLower(written) ? NameCase.Any
        : !HasLower(written) && CountLetters(written) > 1 ? NameCase.Capitals
        : FirstLetterIsLower(written) ? NameCase.CapitalInside
        : NameCase.Capitalized;

    /// <summary>Whether running text writes a name as the rule demands.</summary>
    public static bool Allows(this NameCase rule, ReadOnlySpan<char> text) => rule switch
    {
        NameCase.Capitals => !HasLower(text),
        NameCase.CapitalInside => HasUpper(text),
        NameCase.Any => true,
        _ => !FirstLetterIsLower(text),
    };

    private static bool FirstLetterIsLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return char.IsLower(c);
            }
        }

        return false;
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsLetter(c) ? 1 : 0;
        }

        return count;
    }
}
