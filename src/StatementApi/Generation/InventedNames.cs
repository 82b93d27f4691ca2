namespace StatementApi.Generation;

/// <summary>Makes names of towns and people that there are not.</summary>
internal static class InventedNames
{
    private static readonly string[] TownEndings = ["", "", "burg", "grad", "mouth", "stad", "field", "haven"];

    /// <summary>Different names of towns.</summary>
    public static IReadOnlyList<string> Towns(int count, Random random)
    {
        var syllables = WordFile.Lines("syllables.txt");
        return Different(count, () => Word(syllables, random.Next(2, 4), random) + TownEndings[random.Next(TownEndings.Length)]);
    }

    /// <summary>Different full names of people.</summary>
    public static IReadOnlyList<string> People(int count, Random random)
    {
        var syllables = WordFile.Lines("syllables.txt");
        var given = WordFile.Lines("given-names.txt");
        return Different(count, () => $"{given[random.Next(given.Count)]} {Word(syllables, random.Next(2, 5), random)}");
    }

    private static IReadOnlyList<string> Different(int count, Func<string> make)
    {
        var names = new HashSet<string>(count, StringComparer.Ordinal);
        while (names.Count < count)
        {
            names.Add(make());
        }

        return [.. names];
    }

    private static string Word(IReadOnlyList<string> syllables, int length, Random random)
    {
        var word = string.Concat(Enumerable.Range(0, length).Select(_ => syllables[random.Next(syllables.Count)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
