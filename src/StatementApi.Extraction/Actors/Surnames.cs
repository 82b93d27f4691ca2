using System.Collections.Frozen;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Actors;

/// <summary>Derives the family names under which news refer to a person from the full name.</summary>
internal static class Surnames
{
    private static readonly ILookup<string, string> Words = LexiconReader.Rows("name-particles.tsv", 2).ToLookup(row => row[1], row => row[0]);

    private static readonly FrozenSet<string> Particles = Words["before"].ToFrozenSet();

    private static readonly FrozenSet<string> Suffixes = Words["after"].ToFrozenSet();

    private static readonly FrozenSet<string> Never = Words["never"].ToFrozenSet();

    /// <summary>
    /// The surnames of a full name: its last word, and that word with the particles before it ("Leyen" and "von der Leyen", "Sisi" and
    /// "el-Sisi"). None for a name of one word, nor where the first word is itself an alias of the person: then the family name
    /// comes first ("Xi" in "Xi Jinping"). None either for words that would be taken for others ("Pope").
    /// </summary>
    public static IEnumerable<string> Of(string fullName, IEnumerable<ActorAlias> aliases)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var end = words.Length;
        while (end > 1 && Suffixes.Contains(NameFolder.Fold(words[end - 1])))
        {
            end--;
        }

        if (end < 2 || aliases.Any(alias => alias.Name == words[0]) || Never.Contains(NameFolder.Fold(words[end - 1])))
        {
            yield break;
        }

        var last = words[end - 1];
        yield return last;
        if (WithoutJoinedParticle(last) is { } bare)
        {
            yield return bare;
        }

        var start = end - 1;
        while (start > 1 && Particles.Contains(NameFolder.Fold(words[start - 1])))
        {
            start--;
        }

        if (start < end - 1)
        {
            yield return string.Join(' ', words[start..end]);
        }
    }

    private static string? WithoutJoinedParticle(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen < word.Length - 1 && Particles.Contains(NameFolder.Fold(word.AsSpan(0, hyphen))) ? word[(hyphen + 1)..] : null;
    }
}
