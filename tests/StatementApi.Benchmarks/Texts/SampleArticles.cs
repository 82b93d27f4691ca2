using System.Collections.Immutable;
using System.Text;

namespace StatementApi.Benchmarks.Texts;

/// <summary>Articles of a wanted size, put together from the paragraphs of the seed articles. The same number makes the same article.</summary>
internal static class SampleArticles
{
    private const string Fence = "---";

    private static readonly ImmutableArray<string> Paragraphs = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "seeds", "articles"), "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Text(File.ReadAllText(path)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Article number <paramref name="number"/>, of at least <paramref name="characters"/> characters and at most one paragraph more.</summary>
    public static string Create(int number, int characters)
    {
        var random = new Random(number);
        var text = new StringBuilder($"Report {number} of the day\n");
        while (text.Length < characters)
        {
            text.Append('\n').Append(Paragraphs[random.Next(Paragraphs.Length)]).Append('\n');
        }

        return text.ToString();
    }

    private static string Text(string markdown) => markdown[(markdown.IndexOf(Fence, Fence.Length, StringComparison.Ordinal) + Fence.Length)..];
}
