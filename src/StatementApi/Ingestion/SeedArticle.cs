using System.Globalization;
using StatementApi.Http.Binding;

namespace StatementApi.Ingestion;

/// <summary>Reads an article of the seeds: front matter between two lines <c>---</c>, one <c>name: value</c> a line, then the text.</summary>
internal static class SeedArticle
{
    private const string Fence = "---";

    /// <summary>The article in <paramref name="markdown"/>.</summary>
    /// <param name="markdown">The file's content.</param>
    /// <param name="source">What to call it in errors.</param>
    /// <exception cref="FormatException">The front matter is missing or wrong.</exception>
    public static ArticleDraft Parse(string markdown, string source)
    {
        var lines = TextCleaning.Clean(markdown).Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            throw new FormatException($"{source}: the front matter between two lines {Fence} is missing.");
        }

        var fields = lines[1..end].Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'), StringComparer.OrdinalIgnoreCase);
        return new ArticleDraft(
            string.Join('\n', lines[(end + 1)..]).Trim('\n'),
            fields.GetValueOrDefault("title"),
            fields.GetValueOrDefault("publisher"),
            fields.TryGetValue("publishedOn", out var day) ? Day(day, source) : null,
            fields.GetValueOrDefault("url"),
            fields.GetValueOrDefault("language") ?? ArticleLanguage.English);
    }

    private static DateOnly Day(string text, string source) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && DayRange.Contains(day)
            ? day
            : throw new FormatException($"{source}: publishedOn '{text}' is not a date as yyyy-MM-dd.");
}
