using System.Collections.Immutable;
using System.Text.Json;
using StatementApi.Extraction.Text;

namespace StatementApi.Training.Corpus;

/// <summary>Reads annotated articles, a JSON object a line; blank lines are skipped.</summary>
public static class ArticleReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The articles of <paramref name="file"/> in order, without analysis.</summary>
    /// <exception cref="CorpusException">A line is no article, or repeats an id.</exception>
    public static ImmutableArray<CorpusArticle> Read(string file)
    {
        var articles = ImmutableArray.CreateBuilder<CorpusArticle>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var article = Parse(line, file, number);
            articles.Add(ids.Add(article.Id) ? article : throw new CorpusException(file, number, $"the id {article.Id} stands twice"));
        }

        return articles.Count > 0 ? articles.DrainToImmutable() : throw new CorpusException(file, "there is no article in it");
    }

    private static CorpusArticle Parse(string line, string file, int number)
    {
        try
        {
            var row = JsonSerializer.Deserialize<Row>(line, Options);
            return row is { Id: { } id, Text: { } text }
                ? new CorpusArticle(
                    id,
                    row.Publisher ?? string.Empty,
                    DateOnly.TryParse(row.Published, out var published) ? published : null,
                    text,
                    ToAttributions(row.Attributions, text),
                    Silver: null) { Annotations = [.. (row.Annotations ?? []).Select(annotation => ToAttributions(annotation.Attributions, text))] }
                : throw new CorpusException(file, number, "an article needs id and text");
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            throw new CorpusException(file, number, error.Message);
        }
    }

    private static ImmutableArray<AttributionSpans> ToAttributions(AttributionRow[]? rows, string text) =>
        [.. (rows ?? []).Select(row => ToAttribution(row, text))];

    private static AttributionSpans ToAttribution(AttributionRow row, string text) =>
        new(ToSpans(row.Source, text), ToSpans(row.Cue, text), ToSpans(row.Content, text));

    private static ImmutableArray<TextSpan> ToSpans(int[][]? spans, string text) =>
        [.. (spans ?? []).Select(span => ToSpan(span, text))];

    private static TextSpan ToSpan(int[] span, string text) =>
        span is [var start, var end] && start >= 0 && start <= end && end <= text.Length
            ? TextSpan.FromBounds(start, end)
            : throw new FormatException($"[{string.Join(", ", span)}] is no span of a text of {text.Length} code units");

    private sealed record Row(string? Id, string? Publisher, string? Published, string? Text, AttributionRow[]? Attributions, AnnotationRow[]? Annotations);

    private sealed record AnnotationRow(AttributionRow[]? Attributions);

    private sealed record AttributionRow(int[][]? Source, int[][]? Cue, int[][]? Content);
}
