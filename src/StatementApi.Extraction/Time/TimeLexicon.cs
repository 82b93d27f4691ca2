using System.Globalization;
using StatementApi.Extraction.Lexicons;

namespace StatementApi.Extraction.Time;

/// <summary>The words of <c>time.tsv</c>, looked up without a copy. Thread-safe.</summary>
internal static class TimeLexicon
{
    private static readonly WordTable<TimeWord> Words = LexiconReader.Rows("time.tsv", columns: 3).ToWordTable(
        row => row[0],
        row => new TimeWord(Enum.Parse<TimeWordClass>(row[1], ignoreCase: true), sbyte.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>The entry of <paramref name="word"/>, with or without a final point; of class <see cref="TimeWordClass.None"/> where there is none.</summary>
    public static TimeWord Find(ReadOnlySpan<char> word)
    {
        var form = word is [.. var stem, '.'] ? stem : word;
        return Words.TryGetValue(form, out var entry) ? entry : default;
    }
}
