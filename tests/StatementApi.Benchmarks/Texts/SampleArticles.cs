using System.Collections.Immutable;
using System.Text;

namespace StatementApi.Benchmarks.Texts;

/// <summary>
/// Articles of a wanted size, put together from the paragraphs of the seed articles and from background that reports nothing, so that a
/// statement comes as often as the extractor finds one in US political news: 13.0 in 4 KB of PolNeAR's development part, 12.7 here. The same number makes the same article.
/// </summary>
internal static class SampleArticles
{
    private const string Fence = "---";
    private const double ShareOfBackground = 0.5;

    private static readonly ImmutableArray<string> Background = Split(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "StatementApi.Benchmarks", "Texts", "background.txt")));

    private static readonly ImmutableArray<string> Paragraphs = [.. Directory
        .GetFiles(Path.Combine(Repository.Root, "seeds", "articles"), "*.md")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Split(Text(File.ReadAllText(path))))];

    /// <summary>Article number <paramref name="number"/>, of at least <paramref name="characters"/> characters and at most one paragraph more.</summary>
    public static string Create(int number, int characters)
    {
        var random = new Random(number);
        var text = new StringBuilder($"Report {number} of the day\n");
        while (text.Length < characters)
        {
            var paragraphs = random.NextDouble() < ShareOfBackground ? Background : Paragraphs;
            text.Append('\n').Append(paragraphs[random.Next(paragraphs.Length)]).Append('\n');
        }

        return text.ToString();
    }

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Text(string markdown) => markdown[(markdown.IndexOf(Fence, Fence.Length, StringComparison.Ordinal) + Fence.Length)..];
}
