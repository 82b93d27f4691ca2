using System.Reflection;

namespace StatementApi.Generation;

/// <summary>Reads the embedded word lists of the generator.</summary>
internal static class WordFile
{
    private const string Prefix = "StatementApi.Generation.Words.";

    /// <summary>The rows of <paramref name="name"/> as their cells, comment lines that start with <c>#</c> left out.</summary>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..])
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>The first cells of all rows.</summary>
    public static IReadOnlyList<string> Lines(string name) => [.. Rows(name).Select(row => row[0])];
}
