using System.Globalization;
using System.Text.Json;
using StatementApi.Training.Corpus;

namespace StatementApi.Training.Batch;

/// <summary>Reads articles to extract from: <c>{"id","text","published"?}</c> a line, other members ignored; blank lines are skipped.</summary>
internal static class ExtractionReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The articles of <paramref name="file"/> in order, read while they are taken.</summary>
    /// <exception cref="CorpusException">A line is no article.</exception>
    public static IEnumerable<ExtractionInput> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, file, number);
            }
        }
    }

    private static ExtractionInput Parse(string line, string file, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<Row>(line, Options) is { Id: { } id, Text: { } text } row
                ? new ExtractionInput(id, text, Date(row.Published, file, number))
                : throw new CorpusException(file, number, "an article needs id and text");
        }
        catch (JsonException error)
        {
            throw new CorpusException(file, number, error.Message);
        }
    }

    private static DateOnly? Date(string? published, string file, int number) =>
        string.IsNullOrEmpty(published) ? null
        : DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new CorpusException(file, number, $"\"{published}\" is no date of the form yyyy-MM-dd");

    private sealed record Row(string? Id, string? Text, string? Published);
}
