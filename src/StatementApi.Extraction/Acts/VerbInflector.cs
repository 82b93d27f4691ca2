namespace StatementApi.Extraction.Acts;

/// <summary>The regular inflection of English verbs, for lexicons that list the dictionary form.</summary>
internal static class VerbInflector
{
    /// <summary>Every form of <paramref name="verb"/> with what it can be; equal forms come once for each reading.</summary>
    /// <param name="verb">The dictionary form, one word.</param>
    /// <param name="past">The past tense where it is not regular ("said"), else null.</param>
    /// <param name="participle">The past participle where it differs from the past ("written"), else null.</param>
    public static IEnumerable<(string Form, VerbForms Forms)> Inflect(string verb, string? past = null, string? participle = null)
    {
        past ??= Past(verb);
        yield return (verb, VerbForms.Base);
        yield return (ThirdPerson(verb), VerbForms.ThirdPerson);
        yield return (past, participle is null ? VerbForms.Past | VerbForms.Participle : VerbForms.Past);
        if (participle is not null)
        {
            yield return (participle, VerbForms.Participle);
        }

        yield return (Gerund(verb, past), VerbForms.Gerund);
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'o'] => verb + "es",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        _ => verb + "ed",
    };

    private static string Gerund(string verb, string past)
    {
        var doubled = past.Length == verb.Length + 3 && past.EndsWith("ed", StringComparison.Ordinal)
            && past.StartsWith(verb, StringComparison.Ordinal);
        return verb switch
        {
            _ when doubled => past[..^2] + "ing",
            [.., 'e', 'e'] => verb + "ing",
            [.., 'i', 'e'] => verb[..^2] + "ying",
            [.., 'e'] => verb[..^1] + "ing",
            _ => verb + "ing",
        };
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
