using System.Text;

namespace StatementApi.Extraction.Actors;

/// <summary>Takes names of people apart.</summary>
internal static class NameParts
{
    private const int FewestLetters = 4;
    private const string Vowels = "AEIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝ";

    /// <summary>Number of words.</summary>
    public static int Count(ReadOnlySpan<char> name)
    {
        var count = 0;
        foreach (var range in name.Split(' '))
        {
            count += range.End.Value > range.Start.Value ? 1 : 0;
        }

        return count;
    }

    /// <summary>"Donald Trump" for "Donald J. Trump"; null where there is no initial inside, or nothing else is left.</summary>
    public static string? WithoutInitials(ReadOnlySpan<char> name)
    {
        if (!name.Contains('.'))
        {
            return null;
        }

        var kept = new StringBuilder(name.Length);
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || word is [_, '.'])
            {
                continue;
            }

            kept.Append(words++ == 0 ? string.Empty : " ").Append(word);
        }

        return words > 1 ? kept.ToString() : null;
    }

    /// <summary>The name as it is shown: with single spaces, and in small letters where a headline or a transcript has it in capitals.</summary>
    public static string Shown(ReadOnlySpan<char> name)
    {
        var spaced = Spaced(name);
        if (spaced.Any(char.IsLower) || spaced.Count(char.IsLetter) < FewestLetters)
        {
            return spaced;
        }

        return string.Join(' ', spaced.Split(' ').Select(word => word.AsSpan().IndexOfAny(Vowels) < 0 ? word : InSmallLetters(word)));
    }

    private static string InSmallLetters(string word) => string.Create(word.Length, word, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
        }
    });

    /// <summary>The name with single spaces, for display, where the text may wrap its lines.</summary>
    public static string Spaced(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAny('\n', '\r', '\t') < 0)
        {
            return name.ToString();
        }

        return string.Join(' ', name.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
