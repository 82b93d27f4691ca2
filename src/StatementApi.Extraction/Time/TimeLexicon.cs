using System.Collections.Frozen;
using System.Globalization;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Time;

/// <summary>The words of <c>time.tsv</c>, looked up without a copy. Thread-safe.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, TimeWord> Words = LexiconReader.Rows("time.tsv", columns: 3).ToFrozenDictionary(
        row => row[0],
        row => new TimeWord(Enum.Parse<TimeWordClass>(row[1], ignoreCase: true), sbyte.Parse(row[2], CultureInfo.InvariantCulture)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestForm = Words.Keys.Max(form => form.Length);

    /// <summary>The entry of <paramref name="word"/>, with or without a final point; of class <see cref="TimeWordClass.None"/> where there is none.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word)
    {
        var form = word is [.. var stem, '.'] ? stem : word;
        return form.Length <= LongestForm && Lookup.TryGetValue(form, out var entry) ? entry : default;
    }
}
