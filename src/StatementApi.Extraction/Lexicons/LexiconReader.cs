using System.Reflection;

namespace StatementApi.Extraction.Lexicons;

/// <summary>Reads the embedded word lists: tab-separated values, with comment lines that start with <c>#</c>.</summary>
internal static class LexiconReader
{
    private const string Prefix = "StatementApi.Extraction.Lexicons.en.";

    /// <summary>The rows of <paramref name="name"/> (for example <c>cues.tsv</c>), in file order, each as its trimmed cells.</summary>
    /// <exception cref="InvalidOperationException">No such list is embedded, or a row has fewer than <paramref name="columns"/> cells.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The lexicon {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            yield return cells.Length >= columns
                ? cells
                : throw new InvalidOperationException($"{name}, line {number}: {cells.Length} cells where {columns} are needed.");
        }
    }
}
